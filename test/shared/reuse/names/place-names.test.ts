import { describe, expect, it } from 'vitest';
import { placeNames } from '../../../../shared/reuse/names/place-names.ts';
import { readText } from '../../../../shared/reuse/names/reading.ts';

function places(text: string, own: readonly string[] = []): readonly string[] {
  return placeNames(readText(text, own), own);
}

describe('placeNames', () => {
  it('finds towns, streets, villages and communities that are named once', () => {
    expect(places('在大樟乡试点，改造竹口镇、柳渡街道、前墩村和怀柳社区校舍。')).toEqual([
      '大樟乡',
      '竹口镇',
      '柳渡街道',
      '前墩村',
      '怀柳社区',
    ]);
  });

  it('finds a county, and a district where the text tells that it is one', () => {
    expect(places('推广禾溪县经验。')).toEqual(['禾溪县']);
    expect(places('云岫区教育局牵头。')).toEqual(['云岫区']);
    expect(places('依据江原省、云洲市“十四五”规划。')).toEqual(['云洲市']);
    expect(places('打造湖岸区。')).toEqual([]);
  });

  it('adds the short form that stands by itself', () => {
    expect(places('青坪镇扩校，青坪教师轮岗。')).toEqual(['青坪镇', '青坪']);
    expect(places('青坪镇扩校。')).toEqual(['青坪镇']);
  });

  it('takes what stands in a row with a known place for one', () => {
    expect(places('柳渡街道学位紧，人口向柳渡、石桥、怀柳等地集中。')).toEqual(['柳渡街道', '柳渡', '石桥', '怀柳']);
  });

  it('finds the parts that bear the place’s own name', () => {
    expect(places('望川新区、望川镇同步。', ['望川'])).toEqual(['望川', '望川新区', '望川镇']);
  });

  it('knows the counties of the gazetteer, those of the same prefecture by their short names too', () => {
    expect(places('总结句容、邳州经验，与睢宁县结对。', ['镇江市'])).toEqual(['镇江市', '句容', '睢宁县']);
  });

  it('finds a road with a house number', () => {
    expect(places('地址：望川区柳渡街道文渡路18号。', ['望川区'])).toEqual(['望川区', '柳渡街道', '文渡路18号']);
  });

  it('takes what several bodies are named after for a place', () => {
    expect(places('与雅陵师范学院、雅陵书院结对，雅陵经验得到推广。')).toEqual(['雅陵']);
  });

  it('finds a place that scanning has misread beside its right name', () => {
    expect(places('落实云岫区部署。云岫区教育局牵头，云峀区各校落实。')).toEqual(['云岫区', '云峀区']);
  });

  it('passes over what any place has', () => {
    expect(places('城乡、集镇、各乡镇、行政村、智慧社区、全县、市区、园区、江原省和平原县。')).toEqual([]);
  });
});
