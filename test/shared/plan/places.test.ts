import { describe, expect, it } from 'vitest';
import {
  bareName,
  knownPlaces,
  placeLevel,
  placesAtEnd,
  placesAtStart,
  placesOver,
  possibleChains,
} from '../../../shared/plan/places.ts';

describe('the gazetteer', () => {
  it('has provinces, prefectures and counties by their full names', () => {
    for (const name of ['江苏省', '无锡市', '新吴区', '海南藏族自治州', '济源市']) expect(knownPlaces).toContain(name);
    expect(knownPlaces).not.toContain('望川区');
  });

  it('tells what a place lies in, and nothing of a name that several bear', () => {
    expect(placesOver('新吴区')).toEqual(['江苏省', '无锡市']);
    expect(placesOver('济源市')).toEqual(['河南省']);
    expect(placesOver('浦东新区')).toEqual(['上海市']);
    expect(placesOver('江苏省')).toEqual([]);
    expect(placesOver('鼓楼区')).toBeNull();
    expect(placesOver('望川区')).toBeNull();
  });
});

describe('possibleChains', () => {
  it('gives all places of a name', () => {
    expect(possibleChains('鼓楼区')).toContainEqual(['江苏省', '南京市']);
    expect(possibleChains('鼓楼区').length).toBeGreaterThan(1);
    expect(possibleChains('望川区')).toEqual([]);
  });
});

describe('placeLevel', () => {
  it.each([
    ['江原省', [], 'province'],
    ['重庆市', [], 'province'],
    ['广西壮族自治区', [], 'province'],
    ['无锡市', ['江苏省'], 'prefecture'],
    ['云洲市', [], 'prefecture'],
    ['恩施土家族苗族自治州', [], 'prefecture'],
    ['云洲地区', [], 'prefecture'],
    ['青木川市', ['江原省', '云洲市'], 'county'],
    ['江阴市', [], 'county'],
    ['望川区', [], 'county'],
    ['禾溪县', [], 'county'],
    ['鄂温克族自治旗', [], 'county'],
  ] as const)('of %s in %j is %s', (name, over, level) => {
    expect(placeLevel(name, over)).toBe(level);
  });
});

describe('bareName', () => {
  it.each([
    ['望川区', '望川'],
    ['浦东新区', '浦东'],
    ['景宁畲族自治县', '景宁'],
    ['恩施土家族苗族自治州', '恩施'],
    ['云洲经济技术开发区', '云洲'],
    ['泾县', null],
  ])('shortens %s to %s', (place, bare) => {
    expect(bareName(place)).toBe(bare);
  });
});

describe('placesAtStart', () => {
  it.each([
    ['云洲市望川区教育局', ['云洲市', '望川区']],
    ['江苏省无锡市新吴区教育', ['江苏省', '无锡市', '新吴区']],
    ['泾县教育局', ['泾县']],
    ['禾溪县推进县域高中建设', ['禾溪县']],
    ['云洲高新区学校', ['云洲高新区']],
    ['全市教育工作', []],
    ['推进县域教育', []],
  ])('reads the places of “%s”', (text, places) => {
    expect(placesAtStart(text)).toEqual(places);
  });
});

describe('placesAtEnd', () => {
  it.each([
    ['正式发布无锡市', ['无锡市']],
    ['会议由江原省云洲市', ['江原省', '云洲市']],
    ['青木川市', ['青木川市']],
    ['推动全市', []],
    ['各县区', []],
  ])('reads the places of “%s”', (text, places) => {
    expect(placesAtEnd(text)).toEqual(places);
  });
});
