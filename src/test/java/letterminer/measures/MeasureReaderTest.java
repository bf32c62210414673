package letterminer.measures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import letterminer.model.Comparison;
import letterminer.model.Measures;
import letterminer.model.Polarity;
import letterminer.model.ThemeTrend;
import letterminer.model.Trend;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureReaderTest {
  private static final MeasureReader READER = new MeasureReader(ThemeVocabulary.bundled());

  private static String comparisons(Measures measures) {
    return measures.comparisons().stream().map(Comparison::code).collect(Collectors.joining(" "));
  }

  private static String trends(Measures measures) {
    return measures.trends().stream().map(ThemeTrend::code).collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "Attainment is below that of similar councils and the national average. | attainment/similar=below attainment/national=below",
    "Standards at Key Stage 1 are well above the national average and in line with statistical neighbours. | attainment/national=above attainment/similar=in-line",
    "The rate of exclusions is higher than in similar authorities. | exclusions/similar=above",
    "The rate of exclusions is better than the national average. | exclusions/national=below",
    "Attainment at Key Stage 4 is worse than nationally. | attainment/national=below",
    "Care leavers are more often in work than in the previous year. | care-leavers/previous-year=above",
    "Results are similar to those found nationally. | national=in-line",
    "Fewer fixed-term exclusions were made than last year. | exclusions/previous-year=below",
    "School attendance is lower than in similar areas. | attendance/similar=below",
    "Reoffending is lower than in other local authorities. | youth-offending/other=below",
    "Caseloads are higher than elsewhere. | workforce/other=above",
    "Court proceedings take 28 weeks against a national average of 31 weeks. | court-work/national=below",
    "Some 12% of care leavers are at university, compared with 6% nationally. | participation-16-19/national=above",
    "Exclusions exceed the national average. | exclusions/national=above",
    "Attainment compares favourably with similar councils. | attainment/similar=above",
    "The rate of exclusions compares favourably with the national average. | exclusions/national=below",
    "School attendance is above the England average. | attendance/national=above",
    "The rate of exclusions is twice the national rate. | exclusions/national=above",
    "Teenage conception rates are among the lowest in the country. | teenage-pregnancy/national=below",
    "Compared with similar councils, fewer children are excluded. | exclusions/similar=below",
    "Court proceedings end within 23 weeks, which is better than the national average. | court-work/national=below",
    "Higher than national average school attendance was achieved. | attendance/national=above",
    "Absence from school has risen and attainment is below the national average. | attainment/national=below",
    "The school attendance of children in care is above the national average. | attendance/national=above",
    "The rate of exclusions remains lower than in most other local authorities. | exclusions/other=below",
    "Attainment is lower than national outcomes. | attainment/national=below",
    "Exclusions are less frequent than in most other areas in England. | exclusions/other=below",
    "Attainment is above national and similar comparators. | attainment/national=above attainment/similar=above",
    "Staff are more positive about working for the council than they were a year ago. | workforce/previous-year=above",
    "The number of exclusions is 60% higher than a year ago. | exclusions/previous-year=above",
    "School attendance is better than the county average. | attendance/other=above",
    "Staff turnover is less than the national and regional average. | workforce/national=below workforce/other=below",
    "Exclusions are lower than in similar councils and England. | exclusions/similar=below exclusions/national=below",
    "The proportion achieving five passes is better than the national average. | attainment/national=above",
    "A similar proportion of pupils attend school to that found nationally. | attendance/national=in-line",
    "Rates of exclusion follow the national trend. | exclusions/national=in-line",
  })
  void comparisonsAreRead(String text, String expected) {
    assertEquals(expected, comparisons(READER.read(text)));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "Results are not above the national average.",
    "Attainment is above expectations but the national average is unknown.",
    "The council follows national guidance and works with similar councils.",
    "Plans are written in line with national and local guidance.",
    "Children are above all safe.",
    "More than 80% of pupils achieve this; the national average is unknown.",
    "The above concerns were also found in similar councils.",
    "Marrow shares an emergency team with two other local authorities.",
    "Managers have sought help from other local authorities.",
    "Ensure that attainment is above the national average.",
    "Attendance should be in line with the national average.",
    "Leaders do not know whether attainment is above the national average.",
    "The programme was introduced last year.",
    "The board meets more than twice a year in the region.",
    "Waiting lists are reviewed in comparison meetings nationally.",
    "Most children had three or more social workers, compared with nobody in the national picture.",
    "The council works with more than most children in other authorities.",
    "Exclusions are low and have reduced over the last year.",
    "The panel takes long to match children with carers in other local authorities.",
  })
  void whatIsNotComparedIsNot(String text) {
    assertEquals("", comparisons(READER.read(text)));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "Attainment has steadily improved. | attainment=improving",
    "Supervision has significantly improved since the last inspection. | supervision=improving",
    "The number of exclusions has fallen. | exclusions=improving",
    "Caseloads have reduced. | workforce=improving",
    "Staff turnover has fallen. | workforce=improving",
    "Staff vacancies are rising. | workforce=declining",
    "Attainment at GCSE has fallen. | attainment=declining",
    "Teenage conceptions are rising. | teenage-pregnancy=declining",
    "Placement stability has deteriorated. | fostering=declining",
    "The workforce remains stable. | workforce=stable",
    "Attainment has continued to improve. | attainment=improving",
    "Delays have reduced. | delay=improving",
    "The attainment gap has reduced. | attainment=improving",
    "There have been improvements in supervision. | supervision=improving",
    "The new panel has led to a reduction in exclusions. | exclusions=improving",
    "Training has led to improved assessments of children. | assessment-and-planning=improving",
    "Supervision is now more regular. | supervision=improving",
    "Chronologies are much improved. | assessment-and-planning=improving",
    "School attendance is better than it was last year. | attendance=improving",
    "Leaders have strengthened governance. | leadership=improving",
    "The board has increased the number of social workers. | workforce=improving",
    "The council has reduced waiting times. | delay=improving",
    "Officers are increasingly aware of exploitation. | missing-and-exploitation=improving",
    "The work with families has been successful in reducing exclusions. | exclusions=improving",
    "Supervision has been maintained and improved. | supervision=improving",
    "Leaders have made good progress in recruitment of staff. | workforce=improving",
    "School attendance improved from 91% to 94%. | attendance=improving",
    "Exclusions fell. | exclusions=improving",
    "Plans are not yet good enough, although supervision has improved. | supervision=improving",
    "Support from health visitors has been strengthened. | health=improving",
    "School attendance has risen and exclusions have risen. | attendance=improving exclusions=declining",
    "The school attendance of children in care has risen. | attendance=improving",
    "Practice is strong. It has improved. | improving",
    "Staff turnover has been steadily increasing month on month. | workforce=declining",
    "Governance is being strengthened. | leadership=improving",
    "Progress has been made in the recruitment of staff. | workforce=improving",
    "Leaders are continuing to make improvements to supervision. | supervision=improving",
    "The council has acted on complaints and improved its supervision of staff. | supervision=improving",
    "Greater stability of staff has been secured. | workforce=improving",
    "Strengthened supervision means that plans are kept to. | supervision=improving",
    "The new post has been a catalyst for improved supervision. | supervision=improving",
    "Weekly panels are helping to enable improvements in supervision. | supervision=improving",
    "Exclusions have not fallen and supervision has got worse. | supervision=declining",
    "Managers quickly strengthened supervision of staff. | supervision=improving",
    "There is evidence of better supervision. | supervision=improving",
    "Visitors saw much improved supervision. | supervision=improving",
    "Exclusions are beginning to be more consistently recorded. | exclusions=improving",
    "The use of a tool to ensure that children are seen, has reduced exclusions. | exclusions=improving",
    "Supervision is more regular than it was a year ago. | supervision=improving",
    "A second manager was appointed, ensuring more regular supervision. | supervision=improving",
    "The new post has resulted in closer supervision. | supervision=improving",
    "A second manager was appointed in May. This reduced caseloads. | workforce=improving",
    "New panels have enabled the council to reduce exclusions. | exclusions=improving",
    "The new panel has had an impact on reducing exclusions. | exclusions=improving",
    "Recruitment of foster carers has been successful, with an increase in approvals. | fostering=improving",
    "Increased use of chronologies has helped social workers. | assessment-and-planning=improving",
    "There has been an increased focus on supervision. | supervision=improving",
    "The panel has led to a fall in exclusions and to an improvement in school attendance. | exclusions=improving attendance=improving",
    "Staff described recent improvements in supervision. | supervision=improving",
    "Well-focused work has achieved improvements in supervision. | supervision=improving",
    "The number excluded is low and their supervision continues to improve. | supervision=improving",
    "The timeliness of plans for children has improved. | assessment-and-planning=improving",
    "Managers are now working more closely with the police on domestic abuse. | domestic-abuse=improving",
    "Recently improved supervision is valued. | supervision=improving",
    "The council has reduced the number of children placed outside its area in foster care. | fostering=improving",
    "Social workers are making more effective use of chronologies. | assessment-and-planning=improving",
    "There has been substantial progress in adoption. | adoption=improving",
    "Plans are kept to, and improvements to supervision are evident. | supervision=improving",
    "Increasing numbers of care leavers go to higher education. | participation-16-19=improving",
    "The judge reports improvement in court work. | court-work=improving",
    "The data show improved school attendance. | attendance=improving",
    "Leaders redesigned the service and strengthened the supervision of staff. | supervision=improving",
    "Supervision is adequate and improving. | supervision=improving",
    "The panel has been effective in reducing referrals to hospitals. | front-door=improving",
    "Supervision is slowly improving. | supervision=improving",
    "A focus on quality has resulted in lasting improvements in supervision. | supervision=improving",
    "Supervision is late, but improvements are noted. | supervision=improving",
    "Most exclusions are known, an improvement from 60% to 70%. | exclusions=improving",
    "Visits by managers showed improvement in supervision. | supervision=improving",
    "Supervision is seen to be improving. | supervision=improving",
    "As a result of improved supervision, plans are kept to. | supervision=improving",
    "Supervision of workers who may leave has been strengthened. | supervision=improving",
    "In spring, improved supervision led to calmer teams. | supervision=improving",
    // What people do more
    "Panels mean that more children are helped by early help. | early-help=improving",
    "Many more children have been helped by adoption services this year. | adoption=improving",
    "The panel is helping more young people to stay in education, employment or training. | participation-16-19=improving",
    "An increasing number of agency staff are taking up permanent posts. | workforce=improving",
    "Fewer children have been helped by adoption services this year. | adoption=declining",
    // What somebody did, and how it is called
    "The new clinic has reduced the number of adults seen by mental health services. | mental-health=improving",
    "The new clinic has successfully reduced the need for foster placements. | fostering=improving",
    "There has been an appropriate reduction in the number of strategy meetings. | child-protection=improving",
    "Referrals to the front door have increased slightly. This is positive. | front-door=improving",
    "The workforce has grown. | workforce=improving",
    "The pandemic has caused the number of exclusions in the borough to rise. | exclusions=declining",
    // Helped, begun and continued
    "The panel is helping the council to achieve a stronger focus on adoption. | adoption=improving",
    "Audits are beginning to support improvements in supervision. | supervision=improving",
    "The frequency of supervision continues to be sustained. | supervision=stable",
    "Managers are steadily developing and improving supervision. | supervision=improving",
    "Supervision is variable but improving. | supervision=improving",
    "Improving use is being made of supervision. | supervision=improving",
    "Visits have supported and, in some teams, improved the supervision of staff. | supervision=improving",
    // Nouns and adjectives
    "Despite some improvements in supervision, plans are late. | supervision=improving",
    "While some improvements have been made to supervision, it is late. | supervision=improving",
    "Staff turnover is a concern after an increase in staff turnover over the last 12 months. | workforce=declining",
    "Panels have put in place improved supervision. | supervision=improving",
    "Managers now have a much clearer view of supervision. | supervision=improving",
    "There is an improved understanding of supervision. | supervision=improving",
    "Staff are benefiting from increasing stability of the workforce. | workforce=improving",
    "The panel is resulting in longer waiting times for CAMHS. | mental-health=declining",
    "The new team is providing a more seamless response to domestic abuse. | domestic-abuse=improving",
    "There is an increasingly strong focus on domestic abuse. | domestic-abuse=improving",
    "Over the last four months, stronger supervision has led to calmer teams. | supervision=improving",
    // Predicates
    "Since the last inspection, supervision has been more regular. | supervision=improving",
    "Supervision is much stronger, and staff stay. | supervision=improving",
    "The health needs of children are better understood. | health=improving",
    "Managers have communicated more effectively about adoption. | adoption=improving",
    "Supervision records are now more thorough. | supervision=improving",
    // Sentences that begin with a word of demand, and pronouns
    "Work with schools has resulted in a better understanding of exclusions. | exclusions=improving",
    "Further work on exclusions is improving attendance. | attendance=improving",
    "Caseloads are high, although these are reducing. | workforce=improving",
    "The number of exclusions halved. | exclusions=improving",
    "School attendance increased over the summer. | attendance=improving",
    "Recruitment is late, with some notable progress seen in supervision. | supervision=improving",
    "Supervision is reported by staff to be improving. | supervision=improving",
    "Planning has brought in more people, reducing caseloads. | workforce=improving",
    "The director established and strengthened the governance. | leadership=improving",
    "The attainment gap is closing. | attainment=improving",
    "The gap in the school attendance of those who are in care is reducing. | attendance=improving",
    "More recent plans for children are better. | assessment-and-planning=improving",
    "The quality of supervision is reported to be late but it has been more consistent recently. | supervision=improving",
    "The project has seen the number of care leavers at university rise. | participation-16-19=improving",
    "Supervision is monitored, with school attendance improving from 84% to 90%. | attendance=improving",
    "Staff are helping the council to improve its supervision. | supervision=improving",
    "Managers found that the average time taken by court proceedings is increasing. | court-work=declining",
    "The panel led to changes, such as better supervision. | supervision=improving",
    "Training is enabling an ever-improving response to domestic abuse. | domestic-abuse=improving",
    "There is improved coordination of domestic abuse services. | partnership=improving",
    "Managers have put more robust supervision in place. | supervision=improving",
    "The panel has led to a reduction in children requiring child protection. | child-protection=improving",
    "The percentage achieving good grades is increasing. | improving",
    "Staff help when it is needed and their supervision has improved. | supervision=improving",
    "Audits have resulted in a substantial reduction of timescales in court proceedings. | court-work=improving",
  })
  void trendsAreRead(String text, String expected) {
    assertEquals(expected, trends(READER.read(text)));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "Continue to improve supervision.",
    "Improve the quality of supervision.",
    "Ensure improved supervision.",
    "Ensure that attainment has improved by May.",
    "Reduce caseloads.",
    "Leaders should strengthen governance so that exclusions are reduced.",
    "The partnership should ensure that: attainment continues to improve.",
    "Further improvement is needed in supervision.",
    "Improvements are needed in supervision.",
    "There is more work to do to reduce exclusions.",
    "Leaders are working to improve attainment.",
    "Leaders are focused on improvement in attainment.",
    "Supervision is likely to improve.",
    "Managers want to understand what has improved.",
    "Managers do not know whether attainment has improved.",
    "Help is given where attendance has declined.",
    "Children are referred when attendance has declined.",
    "No schools have improved.",
    "Attainment has hardly improved.",
    "Attainment has not improved.",
    "There has been little improvement in attainment.",
    "There is limited evidence of improvement in attainment.",
    "The number of referrals has increased.",
    "Demand for early help is rising.",
    "Needs are increasingly complex.",
    "Delays leave families increasingly distressed.",
    "Managers need to ensure that exclusions, has reduced or not, are recorded.",
    "The workforce is stable.",
    "Children remain in stable placements.",
    "Improved plans are needed.",
    "Strengthened supervision is needed.",
    "Posts have been created to increase supervision.",
    "Progress in improving supervision is watched closely.",
    "Attainment should be improved.",
    "This reduces delay for children.",
    "Attainment has improved. Attainment in science has fallen, and attainment has declined.",
    "Children have made good progress at school.",
    "The improvement board meets monthly.",
    "Care leavers are helped into higher education.",
    "Training has not yet led to improved supervision.",
    "Staff are trained so that supervision has better records.",
    "Children are helped before their situations become worse.",
    "Supervision is given to increasingly young managers.",
    "Ensuring more regular supervision is a priority.",
    "Supervision is to be further strengthened.",
    "Leaders have a culture of continual improvement in mind.",
    "The Improving Lives programme is valued.",
    "More recent projects are about exclusions.",
    "The drop-in centre for health is popular.",
    "The panel is too new to have an impact on reducing exclusions.",
    "Managers act on poor supervision that auditors have raised with them.",
    "Managers do not check whether there are services that have improved.",
    "These steps are for the maintenance or enhancement of supervision.",
    "There is a drive around improving supervision.",
    "Officers help pupils whose school attendance is declining.",
    "There is delay in making progress on plans.",
    "Supervision may have been strengthened.",
    "Supervision is late, the improvements are shared.",
    "More families ask for help because of increased dissatisfaction with adoption.",
    "Staff visit twice or more frequently in supervision.",
    "Care leavers make more visits to adopters than the law demands.",
    "Children make better progress in supervision than others.",
    "Managers act so that supervision is better understood.",
    "Managers cannot be sure that exclusions are reducing.",
    "Its impact in driving improvement of supervision has been too limited.",
    "The scaffolding for further improvement is in place at the panel on supervision.",
    "The panel has improved her attendance at school.",
    "Increased resources for supervision are shortly being deployed.",
    "Leaders need to act so as to ensure that: there is improvement in supervision, and that plans are kept to.",
    "Exclusions, reduced timetables and absence are watched closely.",
    "Work with partners to improve supervision.",
    "Improving supervision is a priority.",
    "Demand for early help has led to increased demand.",
    "Some stronger supervision was seen where visitors saw some stronger teams.",
    "Families made significant progress in supervision.",
    "This increases the opportunity for supervision.",
    "Care leavers have dropped out of supervision.",
    "Two managers are being recruited to plan supervision more promptly.",
    "Some work on supervision is less focused; this means that some work on adoption is less focused.",
    "Supervision is, increasingly, given by the board.",
    "Despite recent efforts to improve supervision, it is late.",
    "Visits help parents to better meet the needs of children in early years.",
    "Managers have to visit, reducing the time for supervision.",
    "Managers work with partners to bring about improvement in supervision.",
    "The director has a perspective on continuing to improve supervision.",
    "Improvements in supervision are dependent on the board.",
    "Staff have responded to a growing number of requests for supervision.",
    "Some care leavers work at the museum, helping them to be more visible.",
    "Adopters are provided with enhanced support for adoption.",
    "While there is still progress to be made, adoption is strong.",
    "Managers work to build increasingly effective supervision.",
    "Work to support improvement in supervision has begun.",
    "High quality supervision is given.",
  })
  void whatIsNotStatedToHaveChangedHasNoTrend(String text) {
    assertEquals("", trends(READER.read(text)));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", value = {
    "Improved timeliness of assessments. | STRENGTH | improving",
    "Improved timeliness of assessments. | WEAKNESS | -",
    "Improved timeliness of assessments. | - | -",
    "A reduction in exclusions, with better attendance. | WEAKNESS | -",
    "Exclusions have fallen. | WEAKNESS | improving",
    "The campaign has led to an increase in referrals. | STRENGTH | improving",
    "The campaign has led to an increase in referrals. | - | -",
    "There has been an increase in disclosures of neglect. | STRENGTH | improving",
    "Pupils who have fallen behind in reading are helped. | STRENGTH | -",
    "the timeliness of core assessments, of which fewer than half were completed in 2005 | WEAKNESS | -",
    "There has been an increase in disclosures of neglect. | - | -",
    "There has been an increase in demand for early help. | STRENGTH | -",
    "Although numbers of children in need have increased, they are seen. | STRENGTH | -",
    "Recently improved supervision is in place. | WEAKNESS | improving",
    "The new rules have reduced the time of panels. | WEAKNESS | -",
    "The role of the virtual school so that its supervision is better understood. | WEAKNESS | -",
  })
  void inAListOfWhatMustImproveAFragmentIsADemand(String text, Polarity heading, String expected) {
    assertEquals(expected, READER.read(text, Optional.ofNullable(heading)).trend().map(Trend::code).orElse(null));
  }

  @Test
  void aPointWithOppositeTrendsHasOneForEachThemeAndNoOverallTrend() {
    Measures measures = READER.read("Attainment has improved. Exclusions have increased.");
    assertEquals("attainment=improving exclusions=declining", trends(measures));
    assertEquals(Optional.empty(), measures.trend());
  }

  @Test
  void aTrendAndAComparisonBelongToTheThemeOfTheirClause() {
    Measures measures = READER.read(
        "Caseloads have reduced, and attainment is better than the national average, but exclusions are rising.");
    assertEquals(List.of("attainment", "exclusions", "workforce"), measures.themes());
    assertEquals("workforce=improving exclusions=declining", trends(measures));
    assertEquals("attainment/national=above", comparisons(measures));
  }

  @Test
  void aHostileTextIsReadInTime() {
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
      for (String word : List.of("improved ", "has ", "than ", "placement ", "national average 12% (", "and ", "# * | ")) {
        READER.read(word.repeat(50_000));
      }
      READER.read("attainment has improved and is above the national average of 1.2.3,4 ".repeat(20_000));
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", ".", "—", "improved", "than", "national", "above the", "*SCB", "1.2.3 against 4 nationally"})
  void anyTextIsRead(String text) {
    READER.read(text);
  }
}
