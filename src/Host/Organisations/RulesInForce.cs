using System.Globalization;
using Marten;
using Mentorship.Kernel;
using Mentorship.Kernel.Schooling;
using Mentorship.Language;
using Mentorship.Matching.Ruling;
using Mentorship.Matching.Selecting;
using Mentorship.Monitoring.Assessing;
using Mentorship.Participants.Consenting.Wording;
using Mentorship.Participants.Questioning.Editing;
using Mentorship.Participants.Questioning.Phrasing;
using Mentorship.Participants.Rulebook;
using Mentorship.Programme.RoadMapping;

namespace Mentorship.Host.Organisations;

/// <summary>What a school works by.</summary>
public enum Ruling { Roadmap, Settings, Criteria, Parameters, MenteeQuestionnaire, MentorQuestionnaire, Consents, Law, Methodology }

/// <summary>One thing the school works by: the version in force, none where the school has not decided yet; whether the school decides it or the product brings it along for all, and from which source.</summary>
public sealed record RuleInForce(Ruling What, string? Version, bool BySchool, string? Source);

/// <summary>Which version of everything a school works by is in force.</summary>
public sealed record RulesInForce(SchoolYear Cycle, IReadOnlyList<RuleInForce> All)
{
    /// <summary>What the school decides first, by the year it is now; then what comes along with the product.</summary>
    [View("/api/host/rules-in-force"), Needs(Deed.SetSchool)]
    public static async Task<RulesInForce> Read(IQuerySession session, TimeProvider clock, CancellationToken cancellation)
    {
        var cycle = SchoolYear.Of(Today.Of(clock));
        var roadmap = await session.LoadAsync<Roadmap>(Roadmap.Stream, cancellation);
        var settings = await SettingsOf.School(session, cancellation);
        var selection = await session.LoadAsync<Selection>(Selection.IdOf(cycle), cancellation);
        var parameters = await session.LoadAsync<ParameterSet>(ParameterSet.IdOf(cycle), cancellation);
        var forms = await ConsentEditions.AllInForce(session, cancellation);
        var questions = (await Editions.AllInForce(session, cancellation)).ToDictionary(x => x.Code);
        return new(cycle,
        [
            OfSchool(Ruling.Roadmap, roadmap?.Approved), OfSchool(Ruling.Settings, settings.Version), OfSchool(Ruling.Criteria, selection?.Criteria?.Version), OfSchool(Ruling.Parameters, parameters?.Version),
            Asked(Ruling.MenteeQuestionnaire, questions[Questionnaire.OfMentee]),
            Asked(Ruling.MentorQuestionnaire, questions[Questionnaire.OfMentor]),
            new(Ruling.Consents, string.Join(", ", forms.Select(x => x.Name).Prepend(PaperForms.InForce.Informing)), forms.Any(x => x.Version > CarriedTexts.InForce.Version), CarriedTexts.InForce.Source),
            new(Ruling.Law, Number(Law.InForce.Version), false, Law.InForce.Source),
            new(Ruling.Methodology, Number(Rulebook.Current.Version), false, Rulebook.Current.Source),
        ]);
    }

    private static RuleInForce Asked(Ruling what, Questionnaire form) => new(what, form.Name, !Questionnaires.IsCarried(form), form.Source);

    private static RuleInForce OfSchool(Ruling what, int? version) => new(what, version is > 0 ? Number(version.Value) : null, true, null);

    private static string Number(int version) => version.ToString(CultureInfo.InvariantCulture);
}
