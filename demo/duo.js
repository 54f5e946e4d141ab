// Fetches the element when its tag is there.
import 'meetlat/define';
