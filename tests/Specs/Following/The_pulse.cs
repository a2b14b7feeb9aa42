using Mentorship.Host;

namespace Mentorship.Tests.Specs.Following;

public class The_pulse
{
    private static readonly TimeSpan AtLeisure = TimeSpan.FromMinutes(10);

    [Fact]
    public async Task lets_views_look_at_once_where_somebody_waits()
    {
        using var pulse = new Pulse();
        var looking = pulse.WaitAsync(AtLeisure, TestContext.Current.CancellationToken);
        looking.IsCompleted.ShouldBeFalse();
        pulse.Now();
        await looking;
    }

    [Fact]
    public async Task is_not_lost_while_they_are_looking_and_looks_once_for_all_who_wait()
    {
        using var pulse = new Pulse();
        for (var waiting = 0; waiting < 3; waiting++) pulse.Now();
        await pulse.WaitAsync(AtLeisure, TestContext.Current.CancellationToken);
        pulse.WaitAsync(AtLeisure, TestContext.Current.CancellationToken).IsCompleted.ShouldBeFalse();
    }

    [Fact]
    public async Task ends_with_the_program()
    {
        using var pulse = new Pulse();
        using var program = new CancellationTokenSource();
        var looking = pulse.WaitAsync(AtLeisure, program.Token);
        await program.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(looking);
    }
}
