using Mentorship.Participants.Consenting;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Rulebook;
using Mentorship.Participants.Vault;

namespace Mentorship.Participants.Questioning.Telling;

/// <summary>Takes in what somebody of the school knows of a participant's needs; neither they nor a mentor or parent get to read it.</summary>
[Needs(Deed.TellOfOthers)]
public sealed record TellOfParticipant(ParticipantId Participant, SchoolYear Cycle, IReadOnlyList<string> RequestCodes, string KnownText, DateOnly On)
{
    public sealed class Rules : AbstractValidator<TellOfParticipant>
    {
        public Rules()
        {
            RuleFor(x => x.Participant).NotEmpty();
            RuleFor(x => x.Cycle).NotEmpty();
            RuleFor(x => x.RequestCodes).AreOfTheCatalogue();
            RuleFor(x => x.KnownText).IsWord(4000);
            RuleFor(x => x.On).NotEmpty();
        }
    }

    /// <summary>Names nobody: what fails is written to the log of the program.</summary>
    public override string ToString() => $"{nameof(TellOfParticipant)} {Participant.Value}";
}

/// <summary>What was told, as it lies in the vault.</summary>
public sealed record Told(SchoolYear Cycle, ToldBy By, IReadOnlyList<string> RequestCodes, string Words, DateOnly On)
{
    public override string ToString() => nameof(Told);
}

public static class TellOfParticipantHandler
{
    public static async Task<(Birthday, ToldBy, Seal)> Load(TellOfParticipant command, IDocumentSession session, CancellationToken cancellation)
    {
        var by = Actor.Current?.Acting switch { Role.ClassTeacher => ToldBy.ClassTeacher, Role.Psychologist => ToldBy.Psychologist, _ => ToldBy.Curator };
        return (await Birthday.Of(session, command.Participant, cancellation), by,
            Safe.Seal(session, command.Participant, Purpose.ThirdParty, new Told(command.Cycle, by, command.RequestCodes, command.KnownText, command.On)));
    }

    public static ThirdPartyInformationCollected Handle(
        TellOfParticipant command, [WriteAggregate("Participant")] Participant participant, Birthday born, ToldBy by, Seal told, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        Bar.Check(participant, born, command.On);
        return new(participant.Id, command.Cycle, by, command.RequestCodes, told.Record, told.Commitment, command.On);
    }
}
