using Mentorship.Design;

namespace Mentorship.Participants.Consenting;

/// <summary>How the state of a consent bears on the reader.</summary>
public static class ConsentTones
{
    public static Tone Of(ConsentState state) => state switch
    {
        ConsentState.Given => Tone.Good,
        ConsentState.NotAnswered or ConsentState.Expired => Tone.Warn,
        _ => Tone.Bad,
    };
}
