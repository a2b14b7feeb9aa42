using System.Reflection;
using System.Text.RegularExpressions;
using Mentorship.Host.Access.Inviting;
using Mentorship.Host.Access.Links;
using Mentorship.Host.Access.Machines;
using Mentorship.Host.Access.Own;
using Mentorship.Host.Access.Watching;
using Mentorship.Host.Audit;
using Mentorship.Host.Journaling;
using Mentorship.Host.Operating;
using Mentorship.Host.Organisations;
using Mentorship.Kernel;
using Mentorship.Matching.Acquainting;
using Mentorship.Matching.Forming;
using Mentorship.Matching.Running;
using Mentorship.Matching.Selecting;
using Mentorship.Monitoring.Assessing;
using Mentorship.Monitoring.Feeding;
using Mentorship.Monitoring.Influence;
using Mentorship.Monitoring.Quality;
using Mentorship.Monitoring.Watching;
using Mentorship.Participants.Bases;
using Mentorship.Participants.Consenting;
using Mentorship.Participants.Consenting.Wording;
using Mentorship.Participants.Enrolment;
using Mentorship.Participants.Mapping;
using Mentorship.Participants.Questioning.Editing;
using Mentorship.Participants.Readiness;
using Mentorship.Participants.Subjects;
using Mentorship.Programme.ActivityScheduling;
using Mentorship.Programme.Cases;
using Mentorship.Programme.ClosingEvent;
using Mentorship.Programme.Documenting;
using Mentorship.Programme.Evidence;
using Mentorship.Programme.GroupWork.Planning.Templating;
using Mentorship.Programme.NormativeBase;
using Mentorship.Programme.Ordering;
using Mentorship.Programme.Personalising;
using Mentorship.Programme.Publishing.YearlyResults;
using Mentorship.Programme.RoadMapping;
using Mentorship.Programme.Supporting;
using Mentorship.Programme.Thanking;
using Microsoft.AspNetCore.Components;

namespace Mentorship.Host.Layout;

/// <summary>The sections of the product by the stages of the road map: where they are and what they are called, for the menu and for the journal.</summary>
public static partial class Sections
{
    /// <summary>In the language of whoever looks.</summary>
    public static IReadOnlyList<(string Caption, IReadOnlyList<Section> Sections)> All =>
    [
        (Say.Today, [Of<DeskPage>(Say.Desk), Of<RoadmapPage>(Say.Roadmap)]),
        (Say.Stage3, [Of<NormativeBasePage>(Say.NormativeBase), Of<YearPlanPage>(Say.YearPlan), Of<OrdersPage>(Say.Orders), Of<DocumentsPage>(Say.Documents), Of<EvidencePage>(Say.Evidence)]),
        (Say.Stage4And5,
        [
            Of<PeoplePage>(Say.People), Of<ReadinessPage>(Say.Readiness), Of<ConsentsPage>(Say.Consents), Of<ConsentTextsPage>(Say.ConsentTexts), Of<LinksPage>(Say.LinksTitle), Of<QuestionnairesPage>(Say.Questionnaires), Of<RequestsPage>(Say.Requests), Of<MenteeBasePage>(Say.MenteeBase), Of<MentorBasePage>(Say.MentorBase),
            Of<AssessmentsPage>(Say.Assessments),
        ]),
        (Say.Stage6, [Of<CandidatesPage>(Say.Candidates)]),
        (Say.Stage7, [Of<GeneralMeetingPage>(Say.GeneralMeeting), Of<MatchingPage>(Say.MatchingBoard), Of<RunsPage>(Say.MatchingRuns), Of<ActivitiesPage>(Say.Activities)]),
        (Say.Stage8And9,
        [
            Of<GroupsPage>(Say.Groups), Of<PlanTemplatesPage>(Say.PlanTemplates), Of<PersonalProgrammesPage>(Say.PersonalProgrammes), Of<SupportPage>(Say.Support), Of<CasesPage>(Say.Cases), Of<ClosingEventPage>(Say.ClosingEvent), Of<ThanksPage>(Say.Thanks), Of<InfluencePage>(Say.Influence), Of<QualityPage>(Say.Quality), Of<ResultsPage>(Say.YearResults),
        ]),
        (Say.Trust,
        [
            Of<SubjectsPage>(Say.PersonalDataHeading), Of<HistoriesPage>(Say.History), Of<FeedPage>(Say.Feed), Of<AccountsPage>(Say.Accounts), Of<ClientsPage>(Say.ClientsTitle), Of<SecurityPage>(Say.SecurityPage), Of<JournalPage>(Say.Journal),
            Of<SettingsPage>(Say.SettingsHeading), Of<SchoolsPage>(Say.SchoolsHeading), Of<OperatorPage>(Say.Operating),
        ]),
    ];

    /// <summary>What the section is called in which a page lies, by its route; nothing for what lies in none.</summary>
    public static string? TitleOf(string route) => All.SelectMany(x => x.Sections).Append(Of<OwnAccountPage>(Say.OwnAccount))
        .Where(x => x.Has(route)).MaxBy(x => x.Route.Length)?.Title;

    /// <summary>A route without what it demands of its blanks.</summary>
    public static string Plain(string route) => Demand().Replace(route, "");

    private static Section Of<T>(string title) where T : IComponent => new(Entrance<T>.Route, title, Entrance<T>.Roles);

    /// <summary>What a page says of itself, looked up once.</summary>
    private static class Entrance<T>
    {
        public static readonly string Route = typeof(T).GetCustomAttribute<RouteAttribute>()!.Template;

        public static readonly IReadOnlyList<Role> Roles = typeof(T).GetCustomAttribute<NeedsAttribute>()!.Roles;
    }

    [GeneratedRegex(@"(?<=\{\w+):[^}]+")]
    private static partial Regex Demand();
}

/// <summary>A page of the menu, with those below it.</summary>
public sealed record Section(string Route, string Title, IReadOnlyList<Role> Roles)
{
    public bool Has(string route) => route == Route || (Route != "/" && route.StartsWith(Route + "/", StringComparison.Ordinal));
}
