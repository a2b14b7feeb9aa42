using Mentorship.Matching.Contracts;

namespace Mentorship.Matching;

/// <summary>TODO.</summary>
public sealed class MatchingModule() : Module("matching", typeof(GroupFormed).Assembly)
{
    public override void Configure(IServiceProvider services, StoreOptions options)
    {
    }
}
