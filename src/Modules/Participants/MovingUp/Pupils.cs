using Mentorship.Kernel.Journal;
using Mentorship.Participants.Vault;

namespace Mentorship.Participants.MovingUp;

/// <summary>A class with its pupils, as it stands before it moves up.</summary>
public sealed record ClassOfPupils(string Class, string? Next, IReadOnlyList<ParticipantId> Pupils);

/// <summary>The classes of a school, and in which year they moved up last.</summary>
public sealed record Pupils(IReadOnlyList<ClassOfPupils> Classes, SchoolYear? MovedUpTo)
{
    [View("/api/participants/classes")]
    [Needs(Deed.MoveUpClasses)]
    public static async Task<Pupils> Read(IQuerySession session, TimeProvider clock, CancellationToken cancellation)
    {
        var coming = MoveUpClasses.Coming(Today.Of(clock));
        var moved = await session.Query<MovedUp>().OrderByDescending(x => x.Year).FirstOrDefaultAsync(cancellation);
        var cards = await InClasses(session, coming.Begins, cancellation);
        Readings.Note(Matter.Names, cards.Select(x => x.Card.Id));
        return new(
            [.. from x in cards
                group x.Card by x.Class into one
                orderby one.Key.Grade, one.Key.Letter
                select new ClassOfPupils(one.Key.ToString(), one.Key.Next?.ToString(), [.. one.OrderBy(x => x.Sought).Select(x => new ParticipantId(x.Id))])],
            moved is { } last ? new(last.Year) : null);
    }

    /// <summary>The pupils who take part, with the classes they are in; whoever is written down otherwise stays out of it.</summary>
    /// <param name="before">Whoever was put into a class from this day on is in the class of the new year already.</param>
    public static async Task<IReadOnlyList<(Card Card, SchoolClass Class)>> InClasses(IQuerySession session, DateOnly before, CancellationToken cancellation)
    {
        var cards = await session.QueryAsync<Card>(
            """
            where d.tenant_id = ? and exists (select from participants.mt_doc_participant p
              where p.tenant_id = d.tenant_id and p.id = d.id and p.data ->> 'kind' = 'Pupil' and p.data ->> 'leftOn' is null and p.data ->> 'blockedFor' is null
                and (p.data ->> 'placedOn')::date < ?)
            """,
            cancellation, session.TenantId, before);
        return [.. from card in cards let own = SchoolClass.Of(card.Profile.Place) where own is not null select (card, own.Value)];
    }
}
