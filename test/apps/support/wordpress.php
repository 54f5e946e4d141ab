<?php
// Sets up the WordPress in this folder: tables, the plugin, an author, and the posts that the test looks at.
$_SERVER['HTTP_HOST'] = getenv('SITE_HOST');
define('WP_INSTALLING', true);
require __DIR__ . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';

wp_install('Recept', 'beheer', 'beheer@example.test', false, '', 'geheim');
update_option('show_avatars', false); // they come from elsewhere
switch_theme('twentytwentythree');
$problem = activate_plugin('meetlat/meetlat.php');
if (is_wp_error($problem)) {
    fwrite(STDERR, $problem->get_error_message());
    exit(1);
}

$editor = wp_insert_user(['user_login' => 'redactie', 'user_pass' => 'geheim', 'role' => 'editor']);
// The guide that greets people in the block editor stands in the way of a test.
$greeted = ['core/edit-post' => ['welcomeGuide' => false], '_modified' => gmdate('c')];
update_user_meta($editor, $GLOBALS['wpdb']->get_blog_prefix() . 'persisted_preferences', $greeted);

$posts = [];
foreach (json_decode(getenv('SITE_POSTS'), true) as $name => $content) {
    $posts[$name] = wp_insert_post(['post_title' => $name, 'post_content' => $content, 'post_status' => 'publish']);
}
echo json_encode($posts);
