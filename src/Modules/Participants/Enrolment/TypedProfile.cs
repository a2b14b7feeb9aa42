using Mentorship.Participants.Rulebook;
using Mentorship.Participants.Vault;

namespace Mentorship.Participants.Enrolment;

/// <summary>Personal data as somebody types them in.</summary>
public interface ITypedProfile
{
    string LastName { get; }

    string FirstName { get; }

    string? MiddleName { get; }

    DateOnly BornOn { get; }

    string Place { get; }

    string? Contact { get; }

    DateOnly On { get; }
}

internal static class TypedProfiles
{
    public static Profile ToProfile(this ITypedProfile typed) =>
        new(typed.LastName.Trim(), typed.FirstName.Trim(), typed.MiddleName?.Trim(), typed.BornOn, typed.Place.Trim(), typed.Contact?.Trim());
}

/// <summary>What has to hold of personal data before anything is done with them.</summary>
public sealed class TypedProfileRules : AbstractValidator<ITypedProfile>
{
    public const int OldestInYears = 110;

    public TypedProfileRules()
    {
        RuleFor(x => x.LastName).IsWord();
        RuleFor(x => x.FirstName).IsWord();
        RuleFor(x => x.MiddleName).MayBeWord(100);
        RuleFor(x => x.BornOn).Must((x, born) => born < x.On && born > x.On.AddYears(-OldestInYears)).WithMessage(_ => Say.BirthDateUnlikely);
        RuleFor(x => x.Place).IsWord(200);
        RuleFor(x => x.Contact).MayBeWord();
        RuleFor(x => x.On).NotEmpty();
    }
}
