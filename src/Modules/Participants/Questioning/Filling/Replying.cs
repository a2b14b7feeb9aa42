using Mentorship.Participants.Rulebook;

namespace Mentorship.Participants.Questioning.Filling;

/// <summary>What somebody answers to a version of a questionnaire, and of which group if of one.</summary>
public abstract record Replying(ParticipantId Participant, SchoolYear Cycle, string Questionnaire, int FormVersion, IReadOnlyList<Reply> Replies, GroupId? Group, DateOnly On)
{
    public abstract class Rules<T> : AbstractValidator<T> where T : Replying
    {
        protected Rules()
        {
            RuleFor(x => x.Participant).NotEmpty();
            RuleFor(x => x.Cycle).NotEmpty();
            RuleFor(x => x.Questionnaire).IsWord(40);
            RuleFor(x => x.FormVersion).GreaterThan(0);
            RuleFor(x => x.Replies).ArePlausible();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}
