import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import { PropertyPaneTextField, PropertyPaneToggle } from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
// In the package of the web part itself: it comes from where SharePoint serves that package, which it trusts.
import '../../../lib-meetlat/meetlat.all.min.js';

export interface IMeetlatWebPartProps {
  items: string;
  direct: boolean;
}

export default class MeetlatWebPart extends BaseClientSideWebPart<IMeetlatWebPartProps> {
  public render(): void {
    const { items, direct } = this.properties;
    const assessment = document.createElement('meetlat-assessment');
    assessment.id = `meetlat-${this.instanceId}`;
    assessment.lang = 'nl'; // the texts of the edition in one file are Dutch, whatever the site's language is
    // Sites of a tenant share an origin: keep the fillings of each apart.
    assessment.setAttribute('namespace', `meetlat-${this.context.pageContext.web.id.toString()}`);
    if (items) assessment.setAttribute('items', items);
    assessment.toggleAttribute('direct', direct);
    this.domElement.replaceChildren(assessment);
  }

  protected override onDispose(): void {
    this.domElement.replaceChildren();
  }

  protected override getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    const groupFields = [
      PropertyPaneTextField('items', {
        label: 'Alleen deze onderdelen',
        description: 'Hun namen met een spatie ertussen. Leeg: allemaal.',
      }),
      PropertyPaneToggle('direct', { label: 'Zonder startscherm' }),
    ];
    return { pages: [{ header: { description: 'Meetlat' }, groups: [{ groupName: 'Instellingen', groupFields }] }] };
  }
}
