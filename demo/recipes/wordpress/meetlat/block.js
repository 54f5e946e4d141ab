// The block in the editor: what it will show, and its settings. The page itself is made by meetlat_render() in
// meetlat.php, so a post holds settings only, and no tag that WordPress could take out. No build step.
(({ blocks, blockEditor, components, element }) => {
  const { createElement, Fragment } = element;

  const CHOICES = {
    assessment: 'De hele meetlat, om in te vullen',
    radar: 'De radar',
    profile: 'Het profiel',
    report: 'Het rapport',
    plan: 'Het plan',
    poster: 'De poster',
  };
  const ASPECTS = { '': 'Nu en ambitie', current: 'Alleen nu', ambition: 'Alleen de ambitie' };

  const options = (labels) => Object.entries(labels).map(([value, label]) => ({ value, label }));

  function Edit({ attributes, setAttributes }) {
    const field = (control, name, props) =>
      createElement(control, {
        key: name,
        value: attributes[name],
        onChange: (value) => setAttributes({ [name]: value }),
        ...props,
      });
    const { SelectControl, TextControl, ToggleControl } = components;
    const isAssessment = attributes.show === 'assessment';
    const settings = [
      field(SelectControl, 'show', { label: 'Wat staat hier?', options: options(CHOICES) }),
      field(SelectControl, 'aspects', { label: 'Waarover?', options: options(ASPECTS) }),
      field(TextControl, 'items', {
        label: 'Alleen deze onderdelen',
        help: 'Hun namen met een spatie ertussen, zoals: schuldvraag kosten-klant. Leeg: allemaal.',
      }),
      isAssessment
        ? field(TextControl, 'id', { label: 'Naam van deze meetlat', help: 'Voor een radar of rapport ergens anders.' })
        : field(TextControl, 'for', { label: 'Hoort bij de meetlat met deze naam' }),
      isAssessment &&
        field(ToggleControl, 'direct', { label: 'Zonder startscherm', checked: attributes.direct, value: undefined }),
    ];
    return createElement(
      Fragment,
      null,
      createElement(
        blockEditor.InspectorControls,
        null,
        createElement(components.PanelBody, { title: 'Meetlat' }, ...settings.filter(Boolean)),
      ),
      createElement(
        'div',
        blockEditor.useBlockProps(),
        createElement(components.Placeholder, {
          icon: 'chart-bar',
          label: `Meetlat: ${CHOICES[attributes.show] ?? attributes.show}`,
          instructions: 'Bezoekers zien hier de meetlat. Instellen kan rechts, bij Blok.',
        }),
      ),
    );
  }

  blocks.registerBlockType('meetlat/meetlat', { edit: Edit, save: () => null });
})(globalThis.wp);
