import { describe, expect, it } from 'vitest';
import { christiansoe, codeAt, outlinesOf } from '../../../../src/panel/find/position.ts';
import { dataset, realBoundaries } from '../../model/realTables.ts';

const outlines = outlinesOf(realBoundaries.features);

/** The name of the municipality at a position (WGS84 degrees). */
function at(latitude: number, longitude: number): string | null {
  const code = codeAt(outlines, { latitude, longitude, accuracy: 10 });
  return dataset.municipalities.find((own) => own.code === code)?.name ?? code;
}

describe('a position lies in', () => {
  it.each([
    ['Viborg', 56.4532, 9.402],
    ['København', 55.6759, 12.5655],
    ['Frederiksberg', 55.6794, 12.5346],
    ['Ærø', 54.8903, 10.4113],
    ['Christiansø’s nearest, Bornholm', 55.1009, 14.7066],
    ['Fanø', 55.4459, 8.4066],
    ['Læsø', 57.2969, 10.9987],
    ['Samsø', 55.8143, 10.5895],
    ['Tønder', 54.9331, 8.8667],
    ['Aabenraa', 54.8231, 9.3586],
  ] as const)('%s', (name, latitude, longitude) => {
    expect(at(latitude, longitude)).toBe(name.split(', ').at(-1));
  });

  it('the municipality on its own side of a border, a few hundred metres from it', () => {
    // Frederiksberg Have and, east of the border, the lakes' western shore in København.
    expect(at(55.6743, 12.5225)).toBe('Frederiksberg');
    expect(at(55.6862, 12.5602)).toBe('København');
    // The Old Little Belt Bridge: Snoghøj and Middelfart.
    expect(at(55.5243, 9.7195)).toBe('Fredericia');
    expect(at(55.5057, 9.7306)).toBe('Middelfart');
  });

  it('the municipality of the quay, just off the simplified coast', () => {
    expect(at(56.1537, 10.2152)).toBe('Aarhus');
  });

  it('its own municipality for every hospital', () => {
    for (const { id, lat, lon } of dataset.areas) {
      const found = at(lat, lon);
      expect(dataset.municipalities.find(({ name }) => name === found)?.area, id).toBe(id);
    }
  });
});

describe('a position lies in no municipality', () => {
  it('on Christiansø, in the sea, and abroad', () => {
    expect(at(55.3203, 15.1876)).toBe(christiansoe);
    expect(at(56.5, 11.5)).toBeNull();
    expect(at(55.605, 13.0038), 'Malmö').toBeNull();
    expect(at(54.7937, 9.4469), 'Flensborg').toBeNull();
    expect(at(0, 0)).toBeNull();
  });
});
