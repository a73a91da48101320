/** The styles of the poster: built for it alone, this module's script is thrown away. */
import 'virtual:palette.css';
import '../page.css';
import './poster.css';
import Poster from './Poster.svelte';

export default Poster;
