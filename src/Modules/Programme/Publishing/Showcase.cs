using Mentorship.Design;
using Mentorship.Kernel.Journal;
using Mentorship.Participants.Contracts;
using Mentorship.Programme.Cases;
using Mentorship.Programme.GroupWork;
using Mentorship.Programme.Publishing.YearlyResults;

namespace Mentorship.Programme.Publishing;

/// <summary>What a school shows everybody, read as the product itself: nobody is signed in, and no consent is taken on trust.</summary>
public sealed record Showcase(string School, string Title, IReadOnlyList<PublicCase> Cases, IReadOnlyList<PublicResults> Results)
{
    /// <summary>As many cases as a page and a feed show, the latest.</summary>
    private const int Most = 50;

    /// <summary>One publication of a school; nothing where there never was one, and no words where it is shown no more.</summary>
    public static async Task<(Showcase? All, bool WasThere)> Of(IDocumentStore store, Courier courier, TimeProvider clock, string school, Guid? only, CancellationToken cancellation)
    {
        if (!IsCode(school)) return (null, false);
        Actor.Current = Actor.Automation(school);
        await using var session = store.QuerySession(school);
        var found = only is { } id ? await session.LoadManyAsync<Publication>(cancellation, id) : await Shown(session, cancellation);
        if (found.Count == 0) return (null, false);
        Publication[] up = [.. await Standing(found.Where(x => x.IsUp), courier, Today.Of(clock), cancellation)];
        var names = await NameBook.Of(up.SelectMany(x => x.Named), x => courier.Ask<Names>(x, cancellation), Design.Words.NameUnknown);
        var title = (await courier.Ask<SchoolTitle>(new SchoolTitleOf(), cancellation)).Title;
        return (new(school, title, await CasesOf([.. up.Where(x => x.Group is not null)], names, session, cancellation), [.. up.Where(x => x.Figures is not null).Select(x => ResultsOf(x, names))]), true);
    }

    /// <summary>The results of every year, and the latest cases: what is a case has an edition.</summary>
    private static async Task<IReadOnlyList<Publication>> Shown(IQuerySession session, CancellationToken cancellation)
    {
        var batch = session.CreateBatchQuery();
        var results = batch.Query<Publication>().Where(x => x.IsUp && x.Edition == 0).ToList();
        var cases = batch.Query<Publication>().Where(x => x.IsUp && x.Edition > 0).OrderByDescending(x => x.PublishedOn).Take(Most).ToList();
        await batch.Execute(cancellation);
        return [.. await results, .. await cases];
    }

    /// <summary>Only what can be the code of a school: a session may be told to see more than one.</summary>
    private static bool IsCode(string school) => school.Length > 0 && char.IsAsciiLetterOrDigit(school[0]) && school.All(x => char.IsAsciiLetterOrDigit(x) || x == '-');

    /// <summary>Those of whom everybody shown may be shown today; the listeners that take them down may not have heard yet.</summary>
    private static async Task<IEnumerable<Publication>> Standing(IEnumerable<Publication> up, Courier courier, DateOnly today, CancellationToken cancellation)
    {
        Publication[] all = [.. up];
        ParticipantId[] shown = [.. all.SelectMany(x => x.Shown).Distinct()];
        var standings = shown.Length == 0 ? [] : (await courier.Ask<Standings>(new StandingOf(shown, SchoolYear.Of(today), today), cancellation)).All.ToDictionary(x => x.Participant);
        return all.Where(x => x.Shown.All(person => Spreading.MayStay(standings.GetValueOrDefault(person), x.Pictured.Contains(person))));
    }

    private static async Task<IReadOnlyList<PublicCase>> CasesOf(Publication[] up, NameBook names, IQuerySession session, CancellationToken cancellation)
    {
        if (up.Length == 0) return [];
        var words = await Safe.Open<CaseWords>(session, Matter.Paper, up.Select(x => x.Words!.Value), cancellation);
        var files = (await session.LoadManyAsync<GroupFile>(cancellation, up.Select(x => GroupProgramme.IdOf(x.Group!.Value)))).ToDictionary(x => x.Group);
        return
        [
            .. from one in up
               let text = words.GetValueOrDefault(one.Words!.Value)
               where text is not null
               orderby one.PublishedOn descending, one.Id
               select new PublicCase(one.Id, text, files[one.Group!.Value].Form, one.Cycle, one.PublishedOn, NamesOf(one, names), one.Picture),
        ];
    }

    private static PublicResults ResultsOf(Publication one, NameBook names) => new(one.Id, one.Cycle, one.Figures!, one.PublishedOn, NamesOf(one, names));

    private static IReadOnlyList<string> NamesOf(Publication one, NameBook names) => [.. one.Named.Where(names.Knows).Select(x => names[x])];
}
