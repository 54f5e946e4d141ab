// One element is enough for one item: no storage, no start screen.
import 'meetlat/elements/item/define';
