/** The styles of the presentation: built for it alone, this module's script is thrown away. */
import 'virtual:palette.css';
import '../page.css';
import Handout from './Handout.svelte';
import Presentation from './Presentation.svelte';
import Speaker from './Speaker.svelte';
import CompareTones from '../../panel/CompareTones.svelte';
import Finder from '../../panel/Finder.svelte';
import '../../panel/compare.css';

export default [Handout, Presentation, Speaker, CompareTones, Finder];
