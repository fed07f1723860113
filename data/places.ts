/** ISO 3166-1 alpha-3 to alpha-2, for every place the records name: CLDR knows names by alpha-2. */
export const ALPHA2: Readonly<Record<string, string>> = {
  ARE: 'AE', ARG: 'AR', ARM: 'AM', AZE: 'AZ', CHN: 'CN', CYP: 'CY', DEU: 'DE', ESP: 'ES', EST: 'EE', FIN: 'FI',
  FRA: 'FR', GEO: 'GE', GRC: 'GR', IDN: 'ID', IND: 'IN', ISR: 'IL', KAZ: 'KZ', KGZ: 'KG', KOR: 'KR', LUX: 'LU',
  LVA: 'LV', MLT: 'MT', MNE: 'ME', MNG: 'MN', POL: 'PL', PRT: 'PT', ROU: 'RO', RUS: 'RU', SRB: 'RS', THA: 'TH',
  TJK: 'TJ', TUR: 'TR', UKR: 'UA', USA: 'US', UZB: 'UZ', VNM: 'VN',
};
