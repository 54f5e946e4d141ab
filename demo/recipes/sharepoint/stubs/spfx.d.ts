// As much of SharePoint's types as the web part uses, to check it without SharePoint's toolchain. Not part of a solution.
declare module '@microsoft/sp-property-pane' {
  export interface IPropertyPaneField {
    readonly targetProperty: string;
  }
  export interface IPropertyPaneConfiguration {
    pages: { header?: { description: string }; groups: { groupName?: string; groupFields: IPropertyPaneField[] }[] }[];
  }
  export function PropertyPaneTextField(
    targetProperty: string,
    properties: { label?: string; description?: string },
  ): IPropertyPaneField;
  export function PropertyPaneToggle(targetProperty: string, properties: { label?: string }): IPropertyPaneField;
}

declare module '@microsoft/sp-webpart-base' {
  import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
  export abstract class BaseClientSideWebPart<TProperties> {
    protected readonly domElement: HTMLElement;
    protected get properties(): TProperties;
    protected set properties(value: TProperties);
    protected readonly instanceId: string;
    protected readonly context: { pageContext: { web: { id: { toString(): string } } } };
    protected abstract render(): void;
    protected onDispose(): void;
    protected getPropertyPaneConfiguration(): IPropertyPaneConfiguration;
  }
}

declare module '*/meetlat.all.min.js' {}
