using System.Text.Json.Serialization;
using Mentorship.Monitoring.Contracts;

namespace Mentorship.Monitoring.Assessing;

/// <summary>What is done about the assessment of a person in a cycle.</summary>
public abstract record OfAssessment(ParticipantId Participant, SchoolYear Cycle)
{
    [JsonIgnore]
    public Guid AssessmentId => Assessment.IdOf(Participant, Cycle);
}

/// <summary>A measurement of a person.</summary>
public abstract record Measuring(ParticipantId Participant, SchoolYear Cycle, IReadOnlyList<Measure> Values) : OfAssessment(Participant, Cycle)
{
    public abstract class Rules<T> : AbstractValidator<T> where T : Measuring
    {
        protected Rules()
        {
            RuleFor(x => x.Participant).NotEmpty();
            RuleFor(x => x.Values).MeasuredOnTheirScales();
        }
    }
}
