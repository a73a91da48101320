import { describe, expect, it } from 'vitest';
import { levelChecks } from '../../../geo/checks.ts';
import type { LevelSubject } from '../../../geo/checks/subject.ts';
import {
  at,
  levelOf,
  municipality,
  ring,
  soundLevel,
  square,
  table,
  twoMemberships,
  twoMunicipalities,
} from './landscape.ts';

/** What the check of that name says. */
function problems(name: string, subject: LevelSubject): string[] {
  const check = levelChecks[name];
  if (check === undefined) throw new Error(`no check is named '${name}'`);
  return check(subject);
}

describe('a sound level', () => {
  it.each(Object.keys(levelChecks).filter((name) => !/once|islands/.test(name)))(
    'passes "%s"',
    (name) => {
      expect(problems(name, soundLevel())).toEqual([]);
    },
  );
});

describe('every municipality once', () => {
  it('names a municipality of the table that is lost', () => {
    const subject = levelOf(twoMunicipalities.slice(1), twoMemberships);
    expect(problems('every municipality once', subject)).toContain('0779 Skive is missing');
  });

  it('misses Christiansø, which is in no table', () => {
    expect(problems('every municipality once', soundLevel())).toContain(
      '0411 Christiansø is missing',
    );
  });

  it('names a municipality that is there twice', () => {
    const subject = soundLevel();
    const { geometries } = subject.topology.objects.municipalities;
    geometries.push(...structuredClone(geometries.slice(0, 1)));
    expect(problems('every municipality once', subject)).toContain('0779 Skive is there 2 times');
  });

  it('names a code that no municipality has', () => {
    const subject = levelOf(
      [...twoMunicipalities, municipality('9999', 'Atlantis', square(6, 6))],
      twoMemberships,
    );
    expect(problems('every municipality once', subject)).toContain(
      "'9999' is a surface, but no municipality of data/municipalities.csv",
    );
  });

  it('counts to 99', () => {
    expect(problems('every municipality once', soundLevel())).toContain(
      'there are 2 municipalities, expected 99',
    );
  });
});

describe('five vertices at least', () => {
  it('names a municipality that became a triangle', () => {
    const triangle = municipality('0779', 'Skive', ring([0, 0], [0, 2], [2, 0]));
    expect(problems('five vertices at least', levelOf([triangle], twoMemberships))).toEqual([
      '0779 Skive has 3 vertices, at least 5 are needed',
    ]);
  });
});

describe('rings closed and wound', () => {
  it('names a municipality whose ring does not close', () => {
    const subject = levelOf([municipality('0779', 'Skive', square(0, 0))], twoMemberships);
    subject.topology.arcs[0]?.pop();
    expect(problems('rings closed and wound', subject)).toEqual([
      '0779 Skive has a ring at 10° E 56° N that is not closed',
    ]);
  });

  it('names a municipality whose ring collapsed to a line', () => {
    const line = municipality('0779', 'Skive', ring([0, 0], [0, 1], [0, 2], [0, 1]));
    expect(problems('rings closed and wound', levelOf([line], twoMemberships))).toEqual([
      '0779 Skive has a ring at 10° E 56° N that encloses nothing',
    ]);
  });

  it('names a municipality that would cover the rest of the world in d3-geo', () => {
    const inverted = municipality('0779', 'Skive', square(0, 0).toReversed());
    expect(problems('rings closed and wound', levelOf([inverted], twoMemberships))).toEqual([
      '0779 Skive has an exterior at 10° E 56° N that runs the wrong way round',
    ]);
  });

  it('names a municipality with no land at all', () => {
    const nothing = municipality('0779', 'Skive');
    expect(problems('rings closed and wound', levelOf([nothing], twoMemberships))).toEqual([
      '0779 Skive has no ring at all',
    ]);
  });
});

describe('borders shared', () => {
  it('finds an arc that nobody uses', () => {
    const subject = soundLevel();
    subject.topology.arcs.push([
      [0, 0],
      [1, 1],
    ]);
    expect(problems('borders shared', subject)).toEqual(['arc 3 belongs to no municipality']);
  });

  it('finds a border with three municipalities', () => {
    const subject = soundLevel();
    const { geometries } = subject.topology.objects.municipalities;
    const third = structuredClone(geometries[0]);
    if (third !== undefined) geometries.push({ ...third, properties: { code: '0661' } });
    expect(problems('borders shared', subject).join()).toMatch(
      /bounds 3 municipalities: 0779 Skive and 0791 Viborg and 0661/,
    );
  });

  it('finds two municipalities on one side of their border', () => {
    const inverted = municipality('0791', 'Viborg', square(2, 0).toReversed());
    const subject = levelOf([...twoMunicipalities.slice(0, 1), inverted], twoMemberships);
    expect(problems('borders shared', subject).join()).toMatch(
      /0779 Skive and 0791 Viborg lie on the same side of their border .* they overlap/,
    );
  });

  it('finds a border inside one municipality', () => {
    const split = municipality('0779', 'Skive', square(0, 0), square(2, 0));
    expect(problems('borders shared', levelOf([split], twoMemberships)).join()).toMatch(
      /0779 Skive uses arc \d+ twice: a border inside it/,
    );
  });

  it('finds a border of the input that is lost', () => {
    const apart = [municipality('0779', 'Skive', square(-1, 0)), ...twoMunicipalities.slice(1)];
    const subject = { ...levelOf(apart, twoMemberships), input: soundLevel().input };
    expect(problems('borders shared', subject)).toEqual([
      '0779 Skive and 0791 Viborg no longer share their border',
    ]);
  });
});

describe('no overlap', () => {
  it('finds municipalities whose lines cross', () => {
    const over = municipality('0791', 'Viborg', square(1.5, 0.5));
    const subject = levelOf([...twoMunicipalities.slice(0, 1), over], twoMemberships);
    const [first] = problems('no overlap (lines)', subject);
    expect(first).toMatch(
      /^lines of 0779 Skive, 0791 Viborg cross or touch at 10\.\d+° E 56\.\d+° N$/,
    );
  });

  it('finds a municipality whose own line crosses itself', () => {
    const bow = municipality('0779', 'Skive', ring([0, 0], [0, 2], [2, 0], [2, 2], [1, 3]));
    expect(problems('no overlap (lines)', levelOf([bow], twoMemberships)).join()).toMatch(
      /^lines of 0779 Skive cross or touch/,
    );
  });

  it('finds a border that has a point on one side only', () => {
    const coarser = municipality('0791', 'Viborg', ring([2, 0], [2, 2], [4, 2], [4, 0]));
    const subject = levelOf([...twoMunicipalities.slice(0, 1), coarser], twoMemberships);
    expect(problems('no overlap (lines)', subject)).not.toEqual([]);
  });

  it('finds land inside the land of another municipality', () => {
    const inside = municipality('0791', 'Viborg', square(0.5, 0.5, 0.5));
    const subject = levelOf([...twoMunicipalities.slice(0, 1), inside], twoMemberships);
    expect(problems('no overlap (lines)', subject)).toEqual([]);
    expect(problems('no overlap (land inside land)', subject)).toEqual([
      'land of 0791 Viborg at 10.025° E 56.015° N lies inside 0779 Skive',
    ]);
  });

  it('leaves an islet alone that touches its neighbour in a point', () => {
    const islet = municipality('0791', 'Viborg', square(2, 2, 0.5));
    const subject = levelOf([...twoMunicipalities.slice(0, 1), islet], twoMemberships);
    expect(problems('no overlap (land inside land)', subject)).toEqual([]);
  });
});

describe('no gap', () => {
  const around = [
    municipality(
      '0779',
      'Skive',
      ring([0, 0], [0, 3], [1, 3], [1, 2], [1, 1], [2, 1], [3, 1], [3, 0]),
    ),
    municipality('0791', 'Viborg', ring([1, 3], [3, 3], [3, 1], [2, 1], [2, 2], [1, 2])),
  ];

  it('finds a hole that belongs to nobody, and says between whom', () => {
    expect(problems('no gap', levelOf(around, twoMemberships))).toEqual([
      'there is a gap of 10.408 km² at 10.05° E 56.06° N between 0779 Skive, 0791 Viborg',
    ]);
  });

  it('is content when a third municipality fills it', () => {
    const filled = [
      ...around,
      municipality('0661', 'Holstebro', ring([1, 1], [1, 2], [2, 2], [2, 1])),
    ];
    expect(problems('no gap', levelOf(filled, twoMemberships))).toEqual([]);
  });
});

describe('area kept', () => {
  it('names a municipality that lost more than 1 %, and by how much', () => {
    const smaller = [
      municipality('0779', 'Skive', square(0, 0, 1.98)),
      ...twoMunicipalities.slice(1),
    ];
    const subject = { ...levelOf(smaller, twoMemberships), input: soundLevel().input };
    expect(problems('area kept', subject)[0]).toMatch(
      /^0779 Skive has 40\.\d\d km², 41\.\d\d km² in the input \(-1\.9\d %, allowed \+1\.00 %\)$/,
    );
  });

  it('adds up the country', () => {
    const larger = [
      municipality('0779', 'Skive', square(0, 0, 2.01)),
      ...twoMunicipalities.slice(1),
    ];
    const subject = { ...levelOf(larger, twoMemberships), input: soundLevel().input };
    expect(problems('area kept', subject).join()).toMatch(
      /Denmark has 84 km², 83 km² in the input/,
    );
  });

  it('names a municipality whose area in the input is not known', () => {
    const subject = soundLevel();
    const input = { ...subject.input, municipalities: {} };
    expect(problems('area kept', { ...subject, input })).toContain(
      '0791 Viborg has no area in geo/report.json',
    );
  });
});

describe('known islands kept', () => {
  const memberships = table({ '0825': ['Læsø', 'hjoerring', 'nordjylland'] });
  // Læsø's place in the settings is 20 columns east and 42 rows north of the landscape's origin.
  const laesoe = municipality('0825', 'Læsø', square(19, 41), square(30, 41));

  it('is content with an island that is there', () => {
    const found = problems('known islands kept', levelOf([laesoe], memberships));
    expect(found.filter((problem) => problem.startsWith('Læsø'))).toEqual([]);
  });

  it('names an island that was dropped', () => {
    const dropped = { ...laesoe, polygons: laesoe.polygons.slice(1) };
    const subject = {
      ...levelOf([dropped], memberships),
      input: levelOf([laesoe], memberships).input,
    };
    expect(problems('known islands kept', subject)).toContain(
      'Læsø (0825 Læsø) is missing: no land of it at 11° E 57.27° N',
    );
  });

  it('names an island that shrank', () => {
    const small = municipality('0825', 'Læsø', square(19, 41, 1.9));
    const subject = {
      ...levelOf([small], memberships),
      input: levelOf([laesoe], memberships).input,
    };
    expect(problems('known islands kept', subject).join()).toMatch(
      /Læsø \(0825 Læsø\) has 3\d\.\d\d km², 40\.\d\d km² in the input \(-9\.\d\d %/,
    );
  });
});

describe('hospital areas and regions merged', () => {
  it('names an area whose municipalities the table has changed', () => {
    const moved = table({
      '0779': ['Skive', 'gødstrup', 'midtjylland'],
      '0791': ['Viborg', 'gødstrup', 'midtjylland'],
    });
    const found = problems('hospital areas merged', { ...soundLevel(), memberships: moved });
    expect(found).toContain(
      "hospital area 'gødstrup' is not what data/municipalities.csv says: its outline differs along 0779 Skive, 0791 Viborg",
    );
    expect(found).toContain(
      "hospital area 'viborg' is not in data/municipalities.csv, or is there twice",
    );
  });

  it('names a region that is missing', () => {
    const subject = soundLevel();
    subject.topology.objects.regions.geometries = [];
    expect(problems('regions merged', subject)).toEqual(["region 'midtjylland' is missing"]);
  });

  it('names a region drawn with a border inside it', () => {
    const subject = soundLevel();
    const [skive] = subject.topology.objects.municipalities.geometries;
    if (skive?.type === 'MultiPolygon') {
      subject.topology.objects.regions.geometries = [
        { type: 'MultiPolygon', arcs: skive.arcs, properties: { id: 'midtjylland' } },
      ];
    }
    expect(problems('regions merged', subject).join()).toMatch(/region 'midtjylland' is not what/);
  });
});

it('a landscape lies where the tests say', () => {
  expect(at(20, 42)).toEqual([11, 57.26]);
});
