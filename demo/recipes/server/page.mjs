// What is on the page, for server and browser alike: from the same template and the same store comes the same page.
import { html } from 'lit';

export const page = (store) => html`
  <meetlat-theme theme="visie" .store=${store}></meetlat-theme>
  <meetlat-item item="kosten-klant" .store=${store}></meetlat-item>
  <meetlat-radar by="theme" .store=${store}></meetlat-radar>
  <meetlat-profile .store=${store}></meetlat-profile>
  <meetlat-report .store=${store}></meetlat-report>
`;
