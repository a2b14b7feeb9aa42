using Mentorship.Kernel.Schooling;
using Mentorship.Participants.Contracts;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.Ordering;
using Wolverine;

namespace Mentorship.Programme.Publishing;

/// <summary>Takes publications down when somebody shown in them is not to be shown any more (INV-22), or not as what they were called.</summary>
public static class TakeDownHandler
{
    public static Task Handle(ConsentWithdrawn fact, IDocumentSession session, IMessageBus bus, DateOnly today, CancellationToken cancellation) =>
        Lost(fact.Participant, fact.Kind, TakenDownBecause.ConsentWithdrawn, session, bus, today, cancellation);

    public static Task Handle(ConsentInvalidated fact, IDocumentSession session, IMessageBus bus, DateOnly today, CancellationToken cancellation) =>
        Lost(fact.Participant, fact.Kind, TakenDownBecause.ConsentInvalidated, session, bus, today, cancellation);

    /// <summary>That the consent to work with somebody runs out says nothing of what they let everybody see.</summary>
    public static Task Handle(ConsentExpired fact, IDocumentSession session, IMessageBus bus, DateOnly today, CancellationToken cancellation) =>
        fact.Kind.IsToProcess() ? Task.CompletedTask : Lost(fact.Participant, fact.Kind, TakenDownBecause.ConsentExpired, session, bus, today, cancellation);

    public static Task Handle(PersonalDataBlocked fact, IDocumentSession session, DateOnly today, CancellationToken cancellation) =>
        TakeDown(fact.Participant, TakenDownBecause.DataBlocked, _ => true, session, today, cancellation);

    public static Task Handle(PersonalDataDestroyed fact, IDocumentSession session, DateOnly today, CancellationToken cancellation) =>
        TakeDown(fact.Participant, TakenDownBecause.DataDestroyed, _ => true, session, today, cancellation);

    /// <summary>Nobody is called the best of a year by an order that is none any more; whoever another order thanked too may stay.</summary>
    public static async Task Handle(OrderCancelled fact, IDocumentSession session, DateOnly today, CancellationToken cancellation)
    {
        if (fact.Kind != OrderKind.Gratitude || await session.LoadAsync<Order>(fact.Order, cancellation) is not { IssuedOn: { } issued } order) return;
        var year = SchoolYear.Of(issued);
        var (begins, ends) = (year.Begins, year.Ends);
        var others = await session.Query<Order>().Where(x => x.Kind == OrderKind.Gratitude && !x.Cancelled && x.IssuedOn >= begins && x.IssuedOn <= ends).ToListAsync(cancellation);
        var revoked = order.Participants.Except(others.SelectMany(x => x.Participants)).ToHashSet();
        var stream = await session.Events.FetchForWriting<Publication>(Publication.IdOf(year), cancellation);
        if (stream.Aggregate is { IsUp: true } results && results.Named.Any(revoked.Contains))
            stream.AppendOne(WithdrawPublicationHandler.Down(results, TakenDownBecause.ThanksCancelled, null, today, await SettingsOf.School(session, cancellation)));
    }

    /// <summary>What was agreed to anew meanwhile stays up.</summary>
    private static async Task Lost(ParticipantId person, ConsentKind kind, TakenDownBecause because, IDocumentSession session, IMessageBus bus, DateOnly today, CancellationToken cancellation)
    {
        if (!kind.IsToProcess() && kind is not (ConsentKind.Distribution or ConsentKind.Image)) return;
        var standing = !kind.IsToProcess() && (await bus.InvokeAsync<Standings>(new StandingOf([person], SchoolYear.Of(today), today), cancellation)).All is [var known] ? known : null;
        await TakeDown(person, because, x => !Spreading.MayStay(standing, x.Pictured.Contains(person)), session, today, cancellation);
    }

    private static async Task TakeDown(ParticipantId person, TakenDownBecause because, Func<Publication, bool> mustGo, IDocumentSession session, DateOnly today, CancellationToken cancellation)
    {
        var id = person.Value;
        var shown = await session.Query<Publication>().Where(x => x.IsUp && x.Concerned.Contains(id)).ToListAsync(cancellation);
        if (shown.Count == 0) return;
        var settings = await SettingsOf.School(session, cancellation);
        foreach (var one in shown)
        {
            var stream = await session.Events.FetchForWriting<Publication>(one.Id, cancellation);
            if (stream.Aggregate is { IsUp: true } publication && mustGo(publication)) stream.AppendOne(WithdrawPublicationHandler.Down(publication, because, person, today, settings));
        }
    }
}
