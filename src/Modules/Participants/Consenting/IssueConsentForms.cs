using Mentorship.Participants.Consenting.Wording;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Rulebook;
using Mentorship.Participants.Vault;

namespace Mentorship.Participants.Consenting;

/// <summary>Writes down who was asked for a consent, by link or on paper; to ask again is to remind.</summary>
[Needs(Deed.RecordConsents)]
public sealed record IssueConsentForms(IReadOnlyList<ParticipantId> Participants, ConsentKind Kind, FormRoute Route, DateOnly On)
{
    public const int MostAtOnce = 500;

    public sealed class Rules : AbstractValidator<IssueConsentForms>
    {
        public Rules()
        {
            RuleFor(x => x.Participants).NotEmpty().Must(x => x is null || x.Count <= MostAtOnce).WithMessage(_ => Say.TooManyForms);
            RuleFor(x => x.Kind).IsInEnum();
            RuleFor(x => x.Route).IsInEnum();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

/// <summary>Those who are asked, with the day each was born on, and the form they are given.</summary>
public sealed record Asking(IReadOnlyList<(Participant Person, Birthday Born)> People, FormInUse Form);

public static class IssueConsentFormsHandler
{
    public static async Task<Asking> Load(IssueConsentForms command, IDocumentSession session, CancellationToken cancellation)
    {
        var ids = command.Participants.Select(x => x.Value).ToArray();
        var people = await session.LoadAmongAsync<Participant>(ids, cancellation);
        var cards = (await session.LoadManyAsync<Card>(cancellation, ids)).ToDictionary(x => x.Id);
        return new([.. people.Select(x => (x, new Birthday(cards.GetValueOrDefault(x.Id.Value)?.Profile.BornOn)))], await FormInUse.For(session, command.Kind, null, cancellation));
    }

    /// <summary>Whoever has agreed already, is gone or is no longer of the age is not waited for.</summary>
    public static IEnumerable<IMartenOp> Handle(IssueConsentForms command, Asking asking, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        if (asking.People.Count < command.Participants.Distinct().Count()) throw new NotThere(Say.NotRegistered);
        return
        [
            .. from one in asking.People
               where one.Person.LeftOn is null && one.Born.Day is { } day && PaperForms.InForce.Of(command.Kind).IsFor(Law.InForce.BandOf(day, command.On), one.Person.Kind)
               where command.Kind == ConsentKind.Assent ? one.Person.Assents is null : one.Person.Held(command.Kind, command.On) is null
               select new Appended(one.Person.Id.Value, new ConsentFormIssued(one.Person.Id, command.Kind, command.Route, asking.Form.Version!, command.On)),
        ];
    }
}

/// <summary>An event that a decision about many adds to the stream of one of them.</summary>
public sealed record Appended(Guid Stream, object Fact) : IMartenOp
{
    public void Execute(IDocumentSession session) => session.Events.Append(Stream, Fact);
}
