using Mentorship.Participants.Contracts;
using Mentorship.Participants.Rulebook;
using Mentorship.Participants.Vault;

namespace Mentorship.Participants.Enrolment;

/// <summary>Enters a person who wishes to take part.</summary>
[Needs(Deed.Register)]
public sealed record RegisterParticipant(
    ParticipantId Participant, ParticipantKind Kind, string LastName, string FirstName, string? MiddleName, DateOnly BornOn, string Place, string? Contact, DateOnly On)
{
    public sealed class Rules : AbstractValidator<RegisterParticipant>
    {
        public Rules()
        {
            RuleFor(x => x.Participant).NotEmpty();
            RuleFor(x => x.Kind).IsInEnum();
            RuleFor(x => x.LastName).IsWord();
            RuleFor(x => x.FirstName).IsWord();
            RuleFor(x => x.MiddleName).MayBeWord(100);
            RuleFor(x => x.BornOn).Must((x, born) => born < x.On && born > x.On.AddYears(-110)).WithMessage(_ => Say.BirthDateUnlikely);
            RuleFor(x => x.Place).IsWord(200);
            RuleFor(x => x.Contact).MayBeWord();
            RuleFor(x => x.On).NotEmpty();
        }
    }

    internal Profile ToProfile() => new(LastName.Trim(), FirstName.Trim(), MiddleName?.Trim(), BornOn, Place.Trim(), Contact?.Trim());

    /// <summary>Names nobody: what fails is written to the log of the program.</summary>
    public override string ToString() => $"{nameof(RegisterParticipant)} {Participant.Value}";
}

public static class RegisterParticipantHandler
{
    public static async Task<Seal> Load(RegisterParticipant command, IDocumentSession session, CancellationToken cancellation)
    {
        await Turn.Take(session, cancellation);
        var profile = command.ToProfile();
        var namesakes = await Namesakes.Of(session, [Card.Normal(profile.FullName)], cancellation);
        Refused.When(namesakes.Any(x => x.Card.Profile.BornOn == profile.BornOn && Card.Normal(x.Card.Profile.Place) == Card.Normal(profile.Place)), Say.AlreadyRegistered);
        var seal = Safe.Seal(session, command.Participant, Purpose.Profile, profile);
        session.Insert(new Card(command.Participant.Value, seal.Record.Value, profile));
        return seal;
    }

    public static IStartStream Handle(RegisterParticipant command, Seal profile, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        return MartenOps.StartStream<Participant>(command.Participant.Value, Registered(command, profile));
    }

    public static ParticipantRegistered Registered(RegisterParticipant command, Seal profile) => new(
        command.Participant, command.Kind, Law.InForce.BandOf(command.BornOn, command.On), profile.Record, profile.Commitment, command.On);
}
