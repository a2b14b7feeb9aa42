using Mentorship.Design;
using Mentorship.Participants.Rulebook;
using Mentorship.Participants.Vault;

namespace Mentorship.Participants.Consenting;

/// <summary>Who may speak for a participant on a day: an adult only themselves, a minor's linked representative only.</summary>
public static class Giver
{
    /// <exception cref="Refused">Somebody else has to say it.</exception>
    public static void Check(Participant participant, Birthday born, ConsentKind kind, GivenBy by, RepresentativeId? representative, DateOnly on)
    {
        Refused.When(participant.LeftOn is not null, Say.LeftProgramme);
        if (participant.BlockedFor is not null) throw new Refused(Bar.Blocked(participant));
        Refused.When(born.Day is null, Say.PersonalRecordGone);
        if (Law.InForce.IsAdult(born.Day!.Value, on))
        {
            Refused.When(by != GivenBy.Self || kind == ConsentKind.ChildProcessing, Say.AdultConsentsAlone);
        }
        else
        {
            Refused.When(by != GivenBy.Representative || kind == ConsentKind.OwnProcessing, Say.MinorNeedsRepresentative);
            Refused.When(participant.Linked(representative) is null, Say.RepresentativeNotLinked);
        }

        Refused.When(!PaperForms.InForce.Of(kind).IsFor(Law.InForce.BandOf(born.Day.Value, on), participant.Kind), NotForThem(kind));
    }

    public static string NotForThem(ConsentKind kind) => Say.ConsentNotForThem.Replace("{0}", Words.Of(kind), StringComparison.Ordinal);
}
