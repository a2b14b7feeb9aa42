using Mentorship.Programme.Contracts;

namespace Mentorship.Programme;

/// <summary>TODO.</summary>
public sealed class ProgrammeModule() : Module("programme", typeof(OrderIssued).Assembly)
{
    public override void Configure(IServiceProvider services, StoreOptions options)
    {
        GroupWork.GroupWorkViews.Configure(options);
    }
}
