/** A year of our time as texts name it: “2025年”, both years of “2021—2025” and of “2021、2022年”, “2025学年”. */
export const yearMention =
  /(?<!\d)(?:(?:19|20)\d{2}(?=年|学年|[—－～~至到-]{1,2}20\d{2}|、20\d{2}年)|(?<=(?:19|20)\d{2}年?[—－～~至到-]{1,2})20\d{2}(?!\d))/g;
