using Mentorship.Kernel.Journal;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Destroying;
using Mentorship.Participants.Questioning.Filling;
using Mentorship.Participants.Vault;

namespace Mentorship.Participants.Bases;

/// <summary>One participation in a base.</summary>
public sealed record BaseRow(
    ParticipantId Participant, string FullName, string Contact, int? BornYear, string Place, Contingent Contingent, IReadOnlyList<string> Codes, Questioning.Offer? Offer,
    DateOnly EnteredOn, string Fellows, MentoringForm? Form, string FellowsPlace, DateOnly? EndedOn, Outcome? Outcome)
{
    public int Number { get; init; }

    /// <summary>What a mentor wrote of achievements and interests, for those who may read it.</summary>
    public string? Achievements { get; init; }

    public string? Interests { get; init; }

    /// <summary>The rows of some participations, in their order, numbered on from those before them; all that they show is asked for at once.</summary>
    public static async Task<IReadOnlyList<BaseRow>> Read(IQuerySession session, IReadOnlyList<Participation> wanted, int before, CancellationToken cancellation)
    {
        var entries = (await session.LoadManyAsync<BaseEntry>(cancellation, wanted.Select(x => x.Entry).Distinct().ToArray())).ToDictionary(x => x.Id);
        var groups = (await session.LoadManyAsync<GroupEntry>(cancellation, wanted.Select(x => x.Group).OfType<Guid>().Distinct().ToArray())).ToDictionary(x => x.Id);
        var people = entries.Values.Select(x => x.Participant).Concat(groups.Values.SelectMany(x => x.Mentors.Concat(x.Mentees))).Distinct().ToArray();
        var (contacts, parents) = (Extent.Of(Deed.ReadContacts), Extent.Of(Deed.ReadParentsContacts));
        var cards = (await Cards.Open(session, Matter.Profile, people, cancellation)).Values
            .ToDictionary(x => x.Id, x => x.With(contacts.Has(new ParticipantId(x.Id)), parents.Has(new ParticipantId(x.Id))));
        var gone = await Destroyed.Among(session, people.Where(x => !cards.ContainsKey(x)), cancellation);
        var words = await Words(session, entries.Values, cancellation);
        return
        [
            .. wanted.Where(x => entries.ContainsKey(x.Entry)).Select((x, i) => Of(entries[x.Entry], x.Group is { } id ? groups.GetValueOrDefault(id) : null, cards, gone) with
            {
                Number = before + i + 1,
                Achievements = Told(words.GetValueOrDefault(x.Entry), "ACHIEVEMENTS"),
                Interests = InWords(entries[x.Entry].Interests, Told(words.GetValueOrDefault(x.Entry), "INTERESTS")),
            }),
        ];
    }

    /// <summary>What mentors answered; of pupils it is for curator and psychologist only.</summary>
    private static async Task<Dictionary<Guid, FilledIn>> Words(IQuerySession session, IEnumerable<BaseEntry> entries, CancellationToken cancellation)
    {
        var hears = Actor.Current!.Roles.Any(x => x is Role.Curator or Role.Psychologist or Role.Automation);
        var open = entries.Where(x => x is { Side: Side.Mentor, Answers: not null } && (hears || x.Contingent != Contingent.Pupil)).ToDictionary(x => x.Id, x => new RecordId(x.Answers!.Value));
        if (open.Count == 0) return [];
        var answers = await Safe.Open<FilledIn>(session, Matter.Answers, open.Values, cancellation);
        return open.Where(x => answers.ContainsKey(x.Value)).ToDictionary(x => x.Key, x => answers[x.Value]);
    }

    private static string? InWords(IReadOnlyList<Interest> chosen, string? told) => chosen.Count == 0 ? told
        : string.Join("; ", new[] { string.Join(", ", chosen.Select(x => Design.Words.Of(x))), told }.Where(x => !string.IsNullOrEmpty(x)));

    private static string? Told(FilledIn? written, string item) => written is null ? null : string.Join(", ", written.Replies.Where(x => x.Item == item).SelectMany(x => x.Values));

    private static BaseRow Of(BaseEntry entry, GroupEntry? group, Dictionary<Guid, Card> cards, IReadOnlyDictionary<Guid, string> gone)
    {
        var card = cards.GetValueOrDefault(entry.Participant);
        Guid[] fellows = group is null ? [] : [.. entry.Side == Side.Mentee ? group.Mentors.Where(x => !group.Gone.ContainsKey(x)) : group.Mentees];
        return new(
            new(entry.Participant), NameOf(entry.Participant), ContactOf(card), card is { IsHidden: false } ? card.Profile.BornOn.Year : null, card?.Profile.Place ?? "",
            entry.Contingent ?? Contingent.Other, entry.Side == Side.Mentee ? entry.RequestCodes : entry.CompetenceCodes, entry.Offer,
            group?.FormedOn ?? entry.EnteredOn!.Value, string.Join(", ", fellows.Select(NameOf)), group?.Form,
            string.Join(", ", fellows.Select(x => cards.GetValueOrDefault(x)?.Profile.Place).OfType<string>().Distinct()), group?.EndedFor(entry.Participant),
            group is not null && entry.Outcomes.TryGetValue(group.Id, out var outcome) ? outcome : null);

        string NameOf(Guid person) => cards.TryGetValue(person, out var known) ? known.Profile.FullName : gone.GetValueOrDefault(person, Say.PersonalRecordGone);
    }

    private static string ContactOf(Card? card) => string.Join(", ",
        new[] { card?.Profile.Contact }.Concat(card?.Representatives.Values.Select(x => $"{x.FullName} {x.Contact}".Trim()) ?? []).Where(x => !string.IsNullOrEmpty(x)));
}
