using Mentorship.Participants.Rulebook;

namespace Mentorship.Participants.Questioning.Filling;

/// <summary>What answers must keep to before anybody looks at the questionnaire: not endless, nothing left open.</summary>
public static class ReplyRules
{
    private const int MostReplies = 300, MostValues = 100, Longest = 5000;

    public static IRuleBuilderOptions<T, IReadOnlyList<Reply>> ArePlausible<T>(this IRuleBuilder<T, IReadOnlyList<Reply>> rule) =>
        rule.NotEmpty().Must(x => x is null || (x.Count <= MostReplies && x.All(IsPlausible))).WithMessage(_ => Say.RepliesUnreadable);

    private static bool IsPlausible(Reply? reply) =>
        reply is { Item: { Length: > 0 and <= 100 } item, Values: { Count: <= MostValues } values } && WordRules.IsClean(item) && values.All(x => x is { Length: <= Longest });
}
