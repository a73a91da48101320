/** The styles of embeds: built for them alone, this module's script is thrown away. */
import 'virtual:embed.css';
import Embed from './Embed.svelte';
import './embed.css';

export default Embed;
