package org.openappeal.statement;

import java.util.Locale;

/** What the phrases of a cue file are for; the file's keys are these names in lower case. */
enum Cue {
  /** Those who sign, as they speak of themselves. */
  SUBJECTS,
  /** Verbs by which they demand or ask, needing a subject. */
  CALLS,
  /** Those of the verbs whose object is a thing, not an addressee. */
  THINGS,
  /** Forms that demand or ask without a subject, at the beginning of a clause. */
  BARE_CALLS,
  /** Forms that say by themselves that it is those who sign who demand or ask. */
  OWN_CALLS,
  /** Words that, standing between subject and verb, make it somebody else's verb. */
  BLOCKERS,
  /** Words after which a calling verb is a noun. */
  ARTICLES,
  /** Words that, right before the subject, make its call part of another clause. */
  SUBORDINATES,
  /** Words that make a call one of another day, or of another case than the one at hand. */
  CONDITIONS,
  /** Verbs in the third person by which somebody, perhaps not those who sign, calls. */
  FOREIGN_CALLS,
  /** Words by which an organisation asks its readers to write, whatever it calls itself. */
  LETTER_REQUESTS,
  /** Words that, behind a comma, open a clause that ends with its verb. */
  RELATIVES,
  /** Those of the verbs that stand at the end of what is asked. */
  FINAL_CALLS,
  /** Separated parts of the verbs: what stands before them is the addressee. */
  PARTICLES,
  /** Those of the verbs whose addressee ends at the first comma. */
  COMMA_CALLS,
  /** Words that open a sentence and are part of no addressee's name. */
  LEAD_INS,
  /** Words that end an addressee's name before a verb that stands last. */
  ADDRESSEE_ENDS,
  /** Where the name of the addressee ends and what it shall do begins. */
  TO,
  /** Verbs by which those who sign say that they write: an infinitive behind them is theirs. */
  WRITES,
  /** In letters: words that make a request of any verb behind them. */
  PLEAS,
  /** In letters: what is asked for besides the demands, such as help or a reply. */
  COURTESIES,
  /** In letters: what asks no more than to hand a request on. */
  CONVEYANCES,
  /** Calling verbs that ask readers to write; their object is no addressee. */
  LETTERS,
  /** Words that stand for an addressee named before. */
  PRONOUNS,
  /** Words for whoever reads: in a letter, its addressee. */
  READERS,
  /** Words that deny what follows them. */
  NEGATIONS,
  /** What may stand between an addressee and a list and leave its items what they are. */
  LEADS,
  /** What is called for only as a figure of speech, or for the statement's own sake. */
  RHETORIC,
  /** Addressees that are not the authorities responsible. */
  OTHERS,
  /** Authorities whose name holds a word for others. */
  NOT_OTHERS,
  /** Words before a noun that make it one that is known: {@code the}, {@code all}. */
  DEFINITES,
  /** Nouns that name an authority. */
  AUTHORITIES,
  /** Others are called on to put the same to the authorities. */
  RELAYS,
  /** Headings of a list of demands. */
  DEMAND_HEADINGS,
  /** Headings of a list of what others are asked. */
  ASK_HEADINGS,
  /** Words of obligation. */
  MODALS,
  /** Words that lift an obligation, or say that there is none. */
  WAIVERS,
  /** Words of obligation that may only say what is going to happen. */
  FORECASTS,
  /** Calling verbs with a negation behind them. */
  DENIALS,
  /** Words that join two clauses. */
  AND,
  /** Words right behind a word of obligation that make its subject one that is done to. */
  PASSIVES,
  /** What is done to somebody only for their good: nobody but a friend demands it. */
  RELIEFS,
  /** Words by which an obligation is plainly a demand of those who write it. */
  URGENT,
  /** Verbs that report what somebody else says. */
  REPORTS,
  /** Words that open a question. */
  QUESTIONS,
  /** Openings of items that express something and ask for nothing. */
  EXPRESSIONS,
  /** Words by which those who sign warn, reject, regret or note. */
  CAUTIONS,
  /** Somebody else's words: resolutions, bills, courts, reports. */
  VOICES,
  /** Lists of what is spoken about, not of what is asked. */
  OBJECTS,
  /** Words that announce the list of those who sign. */
  SIGNATURES,
  /** Remarks behind the name of a group. */
  SIGNATURE_NOTES,
  /** Words that are in a statement only if somebody signs it. */
  UNDERSIGNED,
  /** Verbs behind the names of those who issue a statement. */
  ISSUED,
  /** Words between names in a sentence. */
  NAME_LINKS,
  /** Kinds of signatories that are counted. */
  ORGANISATIONS,
  /** Kinds of groups that are counted. */
  GROUPS,
  /** Words before a date by which something must be done. */
  DEADLINES,
  /** Words behind a date by which something must be done. */
  DEADLINES_AFTER,
  /** Words before the date of the statement. */
  DATED,
  /** Words around the place on the line of the date. */
  PLACE_LINKS,
  /** Words before a reference number. */
  REFERENCES,
  /** Lines above the title that are none. */
  BANNERS,
  /** Words before the addressees. */
  ADDRESSEES,
  /** Words before those who get a copy. */
  COPIES,
  /** Words that greet. */
  SALUTATIONS,
  /** Lines of an address that are no name: fax, email. */
  CONTACTS,
  /** Words at the head that are neither title nor place. */
  LABELS,
  /** Words before the subject of a letter. */
  CONCERNS,
  /** Words that end a letter. */
  CLOSINGS,
  /** What somebody is in the organisation they sign for. */
  ROLES,
  /** Heads of a table's column of demands. */
  TABLE_DEMANDS,
  /** Heads of a table's column of addressees. */
  TABLE_ADDRESSEES,
  /** Heads of a table's column of days. */
  TABLE_DATES,
  /** Heads of a table's column of those who sign. */
  TABLE_NAMES,
  /** Heads of a table's column of what those who sign are. */
  TABLE_ROLES,
  /** Words before a number that is the least it may be. */
  AT_LEAST,
  /** Words for a person at risk. */
  PERSONS,
  /** What befalls a person at risk. */
  FATES,
  /** Headings of what is not the statement's own demand. */
  ANNEXES,
  /** Headings behind the end of the statement. */
  END_MATTER,
  /** Short forms whose full stop ends no sentence. */
  ABBREVIATIONS,
  /** Those of them that only stand before a number. */
  NUMBER_ABBREVIATIONS,
  /** Short forms of "year" behind its number: a sentence may end with them. */
  YEARS;

  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
