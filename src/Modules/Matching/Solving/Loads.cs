namespace Mentorship.Matching.Solving;

/// <summary>An assignment under way: who has whom, and how full everybody is.</summary>
public sealed class Loads
{
    private readonly Network network;
    private readonly int[] taken;

    public Loads(Network network, int[] mentors)
    {
        (this.network, Mentors, taken) = (network, mentors, new int[network.Seats.Length]);
        foreach (var mentor in mentors) taken[mentor]++;
    }

    /// <summary>The mentor of every mentee by number.</summary>
    public int[] Mentors { get; }

    public bool HasRoom(int mentor) => taken[mentor] < network.Seats[mentor];

    public bool HasSomebody(int mentor) => taken[mentor] > 0;

    public int Taken(int mentor) => taken[mentor];

    public void Move(int mentee, int to)
    {
        taken[Mentors[mentee]]--;
        taken[to]++;
        Mentors[mentee] = to;
    }
}
