/** The Danish names of the live map's buttons. */
export const daControls = {
  label: 'Zoom og flyt kortet',
  zoomIn: 'Zoom ind',
  zoomOut: 'Zoom ud',
  wholeCountry: 'Hele landet',
  toCapital: 'Hovedstaden',
  toSelection: 'Til valget',
  pan: {
    north: 'Flyt mod nord',
    south: 'Flyt mod syd',
    east: 'Flyt mod øst',
    west: 'Flyt mod vest',
  },
};
