/** Lets the radar take a group on a page that has none of the other charts: those bring this along. */
import { openGroups } from './elements/views/open-group.js';

openGroups();
