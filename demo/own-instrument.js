import 'meetlat/define';
