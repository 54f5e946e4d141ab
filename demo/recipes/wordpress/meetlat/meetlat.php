<?php
/**
 * Plugin Name: Meetlat
 * Description: Puts the Meetlat Sociale Incasso on a page, with the shortcode [meetlat] or the block "Meetlat".
 * Version: 0.1.0
 * Requires at least: 6.1
 * Requires PHP: 7.4
 */

defined('ABSPATH') || exit;

/** The file that the copy step puts beside this one. */
const MEETLAT_FILE = 'meetlat.all.min.js';

/** Elements that a page may show, with the attributes of each. A flag has no value. */
const MEETLAT_ELEMENTS = [
    'assessment' => ['items', 'aspects', 'options', 'rounds', 'pace', 'src', 'storage', 'namespace', 'assessment-id', 'direct', 'deep-link'],
    'theme' => ['for', 'theme', 'items', 'aspects', 'options'],
    'item' => ['for', 'item', 'aspects', 'options', 'required', 'name', 'readonly', 'disabled'],
    'radar' => ['for', 'by', 'items', 'aspects'],
    'profile' => ['for', 'items', 'aspects'],
    'report' => ['for', 'items', 'aspects'],
    'plan' => ['for', 'items', 'aspects'],
    'poster' => ['for', 'items', 'aspects', 'marks'],
];
const MEETLAT_FLAGS = ['direct', 'deep-link', 'marks', 'readonly', 'disabled'];

add_action('init', function () {
    $file = plugin_dir_path(__FILE__) . MEETLAT_FILE;
    // The time of the file in the address: browsers fetch a new version at once.
    $version = file_exists($file) ? (string) filemtime($file) : null;
    wp_register_script('meetlat', plugins_url(MEETLAT_FILE, __FILE__), [], $version, true);
    register_block_type(__DIR__, ['render_callback' => 'meetlat_render']);
    add_shortcode('meetlat', 'meetlat_render');
});

/** The library is a module. */
add_filter('script_loader_tag', function ($tag, $handle, $src) {
    if ($handle !== 'meetlat') {
        return $tag;
    }
    return sprintf("<script type=\"module\" src=\"%s\" id=\"meetlat-js\"></script>\n", esc_url($src));
}, 10, 3);

/** The tags of a shortcode or a block. */
function meetlat_render($given): string
{
    $given = is_array($given) ? $given : [];
    // WordPress hands on a flag without a value ([meetlat direct]) as a number with its name.
    foreach (MEETLAT_FLAGS as $flag) {
        if (in_array($flag, $given, true)) {
            $given[$flag] = 'true';
        }
    }
    $show = isset($given['show']) && array_key_exists($given['show'], MEETLAT_ELEMENTS) ? $given['show'] : 'assessment';
    $attributes = ['id' => empty($given['id']) ? wp_unique_id('meetlat-') : sanitize_html_class($given['id'])];
    // The texts of the edition in one file are Dutch, whatever the site's language is.
    $attributes['lang'] = 'nl';
    foreach (MEETLAT_ELEMENTS[$show] as $name) {
        // Shortcodes know small letters only, the block's settings are in camel case.
        $camel = lcfirst(str_replace(' ', '', ucwords(str_replace('-', ' ', $name))));
        $value = $given[$name] ?? $given[$camel] ?? '';
        if ($name === 'src' && $value !== '') {
            $value = esc_url_raw((string) $value);
        }
        if (!in_array($name, MEETLAT_FLAGS, true)) {
            $attributes[$name] = (string) $value;
        } elseif (filter_var($value, FILTER_VALIDATE_BOOLEAN)) {
            $attributes[$name] = null;
        }
    }
    wp_enqueue_script('meetlat');
    $text = '';
    foreach ($attributes as $name => $value) {
        if ($value === null) {
            $text .= " $name";
        } elseif ($value !== '') {
            $text .= sprintf(' %s="%s"', $name, esc_attr($value));
        }
    }
    return "<meetlat-$show$text></meetlat-$show>";
}

/** Tags that someone types in a Custom HTML block stay, also where WordPress filters what people may write. */
add_filter('wp_kses_allowed_html', function ($tags, $context) {
    if ($context !== 'post') {
        return $tags;
    }
    foreach (MEETLAT_ELEMENTS as $name => $attributes) {
        $tags["meetlat-$name"] = array_fill_keys(array_merge(['id', 'class', 'lang'], $attributes), true);
    }
    return $tags;
}, 10, 2);

/** Such tags need the library too. */
add_filter('the_content', function ($content) {
    if (strpos($content, '<meetlat-') !== false) {
        wp_enqueue_script('meetlat');
    }
    return $content;
});
