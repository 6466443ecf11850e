import { givenTitle } from '../given-title.ts';
import { uint16, uint32 } from './little-endian.ts';

/** Properties of a document, and types of values, by number ([MS-OLEPS], SummaryInformation and TypedPropertyValue). */
const codePage = 1;
const title = 2;
const wideString = 31;

/** Encodings of titles by their Windows code page; Chinese Windows writes the first. */
const encodings: Readonly<Record<number, string>> = { 936: 'gb18030', 950: 'big5', 1200: 'utf-16le', 65001: 'utf-8' };
const mostProperties = 100;

/** The title in the stream SummaryInformation, where it reads like one that a person gave. */
export function summaryTitle(summary: Uint8Array): string | undefined {
  const set = summary.subarray(uint32(summary, 44));
  return givenTitle(readString(propertyValue(set, title), uint16(propertyValue(set, codePage), 4)));
}

/** The value of a property with its type in front, empty where it is not there ([MS-OLEPS], PropertySet). */
function propertyValue(set: Uint8Array, property: number): Uint8Array {
  const count = Math.min(uint32(set, 4), mostProperties);
  const places = Array.from({ length: count }, (_, index) => 8 + index * 8);
  const place = places.find((at) => uint32(set, at) === property);
  return place === undefined ? new Uint8Array() : set.subarray(uint32(set, place + 4));
}

function readString(value: Uint8Array, page: number): string {
  const isWide = uint16(value, 0) === wideString;
  const bytes = value.subarray(8, 8 + uint32(value, 4) * (isWide ? 2 : 1));
  const encoding = isWide ? 'utf-16le' : (encodings[page] ?? 'gb18030');
  return new TextDecoder(encoding).decode(bytes).split('\0', 1)[0] ?? '';
}
