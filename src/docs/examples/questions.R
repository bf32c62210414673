# Six questions to the tables of a run, with nothing but base R.
#
#     Rscript questions.R RUN EXAMPLES OUT
#
# RUN is the folder of a run, EXAMPLES the folder of this script (checked.csv, pupils.csv), OUT where the answers go.
words <- commandArgs(trailingOnly = TRUE)
run <- words[1]
examples <- words[2]
out <- words[3]

# Codes stay text; an empty cell is NA.
table_of <- function(name, folder = run, text = character()) {
  read.csv(file.path(folder, paste0(name, ".csv")), na.strings = "", encoding = "UTF-8",
           colClasses = setNames(rep("character", length(text)), text))
}
answer <- function(name, rows) {
  write.csv(rows, file.path(out, paste0(name, ".csv")), quote = FALSE, row.names = FALSE, na = "")
}
by <- function(...) order(..., method = "radix") # The same order in every locale.

# 1. Which authorities lost a grade?
changes <- table_of("changes")
lost <- subset(changes, change == "fell" & comparable == "yes",
               c(authority, area, previous_judged_on, previous_grade, judged_on, grade, steps))
answer("1-lost-a-grade", lost[by(lost$authority, lost$area), ])

# 2. Which weaknesses recur, by year? Themes of weaknesses in three letters of a year or more.
weak <- subset(table_of("point_themes"), polarity == "weakness")
recur <- aggregate(letter_id ~ year + theme, weak, length)
names(recur)[3] <- "weaknesses"
recur$letters <- aggregate(letter_id ~ year + theme, weak, function(ids) length(unique(ids)))$letter_id
recur <- subset(recur, letters >= 3)
answer("2-weaknesses-by-year", recur[by(recur$year, -recur$letters, -recur$weaknesses, recur$theme), ])

# 3. Strengths against weaknesses, by area.
points <- subset(table_of("points"), !is.na(area))
points$strengths <- points$polarity %in% "strength"
points$weaknesses <- points$polarity %in% "weakness"
balance <- aggregate(cbind(strengths, weaknesses) ~ family + area, points, sum)
answer("3-strengths-against-weaknesses", balance[by(balance$family, balance$area), ])

# 4. A panel of authority and year, a column for each area.
panel <- subset(table_of("panel"), scale == "four-words" & year >= 2014 & year <= 2019)
score_of <- function(name, column) setNames(subset(panel, area == name, c(authority, year, score)), c("authority", "year", column))
wide <- Reduce(function(a, b) merge(a, b, by = c("authority", "year"), all = TRUE), list(
  score_of("overall-effectiveness", "overall"), score_of("help-and-protection", "help_and_protection"),
  score_of("leadership", "leadership"), aggregate(years_carried ~ authority + year, panel, max)))
answer("4-panel", wide[by(wide$authority, wide$year), ])

# 5. An error rate for a paper: points whose polarity a person read, against the classifier's; with Wilson's interval.
checked <- merge(table_of("checked", examples), table_of("points"), by.x = "point_id", by.y = "id")
n <- nrow(checked)
wrong <- sum(checked$polarity != checked$read_as)
half <- 1.96 * sqrt(wrong * (n - wrong) / n + 0.96)
rate <- function(x) sprintf("%.3f", x)
answer("5-error-rate", data.frame(
  n = n, wrong = wrong, error_rate = rate(wrong / n), wilson_low = rate((wrong + 1.92 - half) / (n + 3.84)),
  wilson_high = rate((wrong + 1.92 + half) / (n + 3.84))))

# 6. A join by code: the overall grade beside the number of pupils.
overall <- subset(table_of("judgements"), area == "overall-effectiveness" & !is.na(score))
letters <- table_of("letters", text = "urn")[, c("file", "letter_id", "urn")]
joined <- merge(merge(overall, letters, by = c("file", "letter_id")), table_of("pupils", examples, text = "urn"), by = "urn")
joined <- joined[, c("urn", "authority", "year", "score", "pupils")]
answer("6-join-by-code", joined[by(joined$urn, joined$year), ])
