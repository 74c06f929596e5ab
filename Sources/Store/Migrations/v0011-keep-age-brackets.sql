-- What the published demand model needs of each row of a return: on which line of its file it stood, and
-- the age bracket in which the child was on its first day. The bracket is worked out by the day of
-- birth, which is not kept: its position in Contracts/Forecasts/published-model.yaml, or -1 where no
-- bracket holds the age or no header has the child. Rows imported before this have neither.
ALTER TABLE careEpisode ADD COLUMN returnedLine INTEGER;
ALTER TABLE careEpisode ADD COLUMN ageBracket INTEGER;
