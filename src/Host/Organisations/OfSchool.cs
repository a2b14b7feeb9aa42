using FluentValidation;
using Marten;
using Mentorship.Host.Access;
using Mentorship.Kernel;

namespace Mentorship.Host.Organisations;

/// <summary>What an operator does about a school.</summary>
public abstract record OfSchool(string School, DateOnly On)
{
    /// <summary>The school that a command of today or before is about.</summary>
    public async Task<School> Found(IQuerySession session, DateOnly today, CancellationToken cancellation)
    {
        Refused.When(On > today, Say.NotInFuture);
        return NotThere.Unless(await session.LoadAsync<School>(School, cancellation), Say.SchoolUnknown);
    }

    public abstract class Rules<T> : AbstractValidator<T> where T : OfSchool
    {
        protected Rules()
        {
            RuleFor(x => x.School).NotEmpty();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}
