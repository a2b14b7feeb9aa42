using Marten;
using Mentorship.Kernel;

namespace Mentorship.Host.Demo;

/// <summary>Sends the story's acts over the bus, each on its day.</summary>
public sealed class Player(IServiceProvider services, Clock clock, Settling settling)
{
    /// <summary>Plays the acts in their order and tells after each how many are done.</summary>
    public async Task Play(IReadOnlyList<Act> acts, string school, Func<Role, Guid> account, Action<int> progress)
    {
        await using var scope = services.CreateAsyncScope();
        var courier = scope.ServiceProvider.GetRequiredService<Courier>();
        for (var i = 0; i < acts.Count; i++)
        {
            clock.StoryDay = acts[i].On;
            Actor.Current = new(account(acts[i].By), [acts[i].By], school, Source.Demo);
            if (acts[i].Command is { } command) await Send(courier, acts[i], command is Seen seen ? await Look(seen, school) : command);
            else await settling.Wait();
            progress(i + 1);
        }

        await settling.Wait();
        clock.StoryDay = null;
    }

    private async Task<object> Look(Seen seen, string school)
    {
        await using var session = services.GetRequiredService<IDocumentStore>().QuerySession(school);
        return await seen.Command(session);
    }

    private static async Task Send(Courier courier, Act act, object command)
    {
        try
        {
            await courier.Send(command);
        }
        catch (Exception exception) when (Problems.Of(exception) is not null)
        {
            throw new InvalidOperationException($"{act.On:yyyy-MM-dd} {command.GetType().Name}: {exception.Message}", exception);
        }
    }
}
