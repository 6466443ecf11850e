/** Every number that the order of suggestions hangs on, each with its reason. Scores run from 0 to about 1. */
export const weights = {
  /** 推进, 工作 stand in every clause: agreeing on them says little. */
  genericWord: 0.25,
  /** A near-word is a surer sign than one bigram, a less sure one than the two or three of the word itself. */
  nearWord: 1.6,
  /** Share of topic agreement in a score, the rest is agreement of words: queries are seldom worded like past text. */
  topic: 0.5,
  /** How much it tells against a topic that a text deals more with another: a survey of all work answers no question. */
  focus: 0.4,
  /** From this strength on a query's topic is sure (one term of it); what it tells less surely has less weight. */
  sureTopic: 0.5,
  /** A topic that the query only grazes is left out: below this part of its strongest one. */
  leastTopicShare: 0.6,
  /** A topic next to the one asked for counts this much of it. */
  relatedTopic: 0.25,
  /** What the lead sentence says counts for all sentences under it, a little less than their own words. */
  lead: 0.85,
  /** What the headings above say counts too, but chapters are wide. */
  path: 0.3,

  /** A clause up to so many characters is proposed whole: it is read at a glance. */
  wholeClause: 200,
  /** A run of sentences grows no longer; a writer borrows a thought, not a page. */
  longestRun: 450,
  /** No suggestion is longer, not even of one sentence. */
  longestText: 600,
  /** A sentence joins a run if it answers at least this part of what the best one does. */
  runNeighbour: 0.6,
  /** What a run answers as a whole against the mean of its sentences: the mean keeps stray sentences out. */
  together: 0.9,
  /** So many runs of one clause at most. */
  runsPerUnit: 3,

  /** For targets: the sentence, and the indicators of its values apart, since a sentence may hold many. */
  sentenceOfTarget: 0.8,
  indicatorOfTarget: 0.4,
  /** A sentence without a value still shows how the matter was put, and 全覆盖 is nearly a value. */
  sentenceWithoutValue: 0.6,
  sentenceOfCoverage: 0.75,

  /** What was reported as reached, and what speaks of the surroundings, is less fit for a new plan. */
  resultSection: 0.93,
  outlookSection: 0.85,
  /** Opening paragraphs touch every topic and settle none. */
  opening: 0.75,
  /** Per year of age, down to the floor; mild, since good clauses live long. */
  yearOfAge: 0.01,
  oldest: 0.92,
  /** A plan of another kind than the draft. */
  otherKind: 0.97,
  /** Our own past and what superiors have in force is the wording to keep to; a plan of unknown role counts 1. */
  guidingRole: 1.02,
  /** Other places' words serve where we have none of our own. */
  peer: 0.97,
  /** What is spoken is put otherwise than what a plan says. */
  speech: 0.98,
  /** On top of its role: what a superior wanted then may be wanted no more. */
  endedSuperior: 0.94,
  /** What is of our own place names our schools and our tasks. */
  sameRegion: 1.01,

  /** For each suggestion already taken from the same plan, and from the same unit: the list should show the drawer. */
  samePlan: 0.96,
  sameUnit: 0.9,
  /** Two texts that share this part of their bigrams say the same. */
  nearDuplicate: 0.75,
  /** Of texts that say the same our own or our superior's leads if it answers this part of what the best one does. */
  speakerOfBest: 0.9,
  /** What answers less than this part of what the best one does is not worth showing. */
  leastOfBest: 0.3,

  /** For sections: from this strength on a heading deals with a topic. */
  settledTopic: 0.5,
  /** From this strength on a plan's text deals with a topic. */
  treatedTopic: 0.6,
  /** What a heading next to a topic covers of it. */
  coveredByRelated: 0.5,
  /** Titles of reviews and outlooks, and of what stands under them. */
  resultSectionTitle: 0.7,
  outlookSectionTitle: 0.5,
  /** A section taken settles its topic in part: another wording of it may suit better. */
  coveredByChoice: 0.5,
  /** A topic that few plans have a section on is worth this much of one that all have. */
  rareTopic: 0.4,
  /** For what a draft needs, plans of another kind are a weaker example. */
  otherKindUse: 0.5,
  /** How much more a topic is worth that all base plans have a section on: the draft was made to follow them. */
  topicOfBases: 0.15,
  /** The wording of a base plan goes with what the draft has from it. */
  titleOfBase: 1.03,
  /** Parts of a plan's form are worth this much of a matter. */
  frameTopic: 0.4,
  /** How much it tells against a section that it is wider or narrower than the draft's. */
  widthMatters: 0.8,
  /** A draft just begun is not yet wide. */
  fewestHeadings: 4,
  /** A title with a name of its place belongs there. */
  titleWithName: 0.6,
  /** So many sections of one topic are compared. */
  sectionsPerTopic: 12,
  /** Headings that share this part of their telling bigrams say the same. */
  sameHeading: 0.6,
  /** A review of a matter is only in part the same section as the aims for it. */
  otherMood: 0.5,
  /** A plan has a section if its titles deal with at least this part of what the section's title tells. */
  hadSection: 0.5,
  /** A heading of the draft that deals with this part of it is surely the same section. */
  sameSection: 0.7,
  /** So many plans that have a section are asked where it stands, and named: more would say the same. */
  plansWithSection: 12,

  /** Units whose sentences are read; the rest is too far down to come up. */
  candidates: 80,
  /** They are found by so much of what is asked; the rest of it counts when they are read. */
  candidateShare: 0.7,
} as const;
