using Mentorship.Design;
using Mentorship.Kernel.Journal;
using Mentorship.Participants.Contracts;
using Mentorship.Programme.Cases;
using Mentorship.Programme.GroupWork;

namespace Mentorship.Programme.Publishing;

/// <summary>A published case as everybody sees it: its words, and the names of those only who agreed to be named.</summary>
public sealed record PublicCase(Guid Id, CaseWords Words, MentoringForm Form, SchoolYear Cycle, DateOnly PublishedOn, IReadOnlyList<string> Named, DocumentId? Picture);

/// <summary>What a school shows everybody, read as the product itself: nobody is signed in, and no consent is taken on trust.</summary>
public sealed record Showcase(string School, string Title, IReadOnlyList<PublicCase> Cases)
{
    /// <summary>As many as a page and a feed show, the latest.</summary>
    private const int Most = 50;

    /// <summary>One case of a school; nothing where there never was one, and no words where it is shown no more.</summary>
    public static async Task<(Showcase? All, bool WasThere)> Of(IDocumentStore store, Courier courier, TimeProvider clock, string school, Guid? only, CancellationToken cancellation)
    {
        if (!IsCode(school)) return (null, false);
        Actor.Current = Actor.Automation(school);
        await using var session = store.QuerySession(school);
        var found = only is { } id ? (await session.LoadManyAsync<Publication>(cancellation, id)) : await session.Query<Publication>().Where(x => x.IsUp).OrderByDescending(x => x.PublishedOn).Take(Most).ToListAsync(cancellation);
        if (found.Count == 0) return (null, false);
        Publication[] up = [.. await Standing(found.Where(x => x.IsUp), courier, Today.Of(clock), cancellation)];
        return (new(school, (await courier.Ask<SchoolTitle>(new SchoolTitleOf(), cancellation)).Title, await Told(up, session, courier, cancellation)), true);
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

    private static async Task<IReadOnlyList<PublicCase>> Told(Publication[] up, IQuerySession session, Courier courier, CancellationToken cancellation)
    {
        if (up.Length == 0) return [];
        var words = await Safe.Open<CaseWords>(session, Matter.Paper, up.Select(x => x.Words), cancellation);
        var files = (await session.LoadManyAsync<GroupFile>(cancellation, up.Select(x => GroupProgramme.IdOf(x.Group)))).ToDictionary(x => x.Group);
        var names = await NameBook.Of(up.SelectMany(x => x.Named), x => courier.Ask<Names>(x, cancellation), Design.Words.NameUnknown);
        return
        [
            .. from one in up
               let text = words.GetValueOrDefault(one.Words)
               where text is not null
               orderby one.PublishedOn descending, one.Id
               select new PublicCase(one.Id, text, files[one.Group].Form, one.Cycle, one.PublishedOn, [.. one.Named.Where(names.Knows).Select(x => names[x])], one.Picture),
        ];
    }
}
