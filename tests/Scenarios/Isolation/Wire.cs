using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;
using Npgsql;

namespace Mentorship.Tests.Scenarios.Isolation;

/// <summary>
/// Lies between the program and its database and hands on what they tell each other; once it is told to, it takes the school out of every question:
/// what the program asks of one school it then asks of all, and row-level security alone stands between them.
/// </summary>
internal sealed partial class Wire : IAsyncDisposable
{
    private const int Encryption = 80877103, Ticket = 80877104;

    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly NpgsqlConnectionStringBuilder database;
    private readonly Task listening;
    private int taken;

    public Wire(string connection)
    {
        database = new(connection);
        listener.Start();
        Connection = new NpgsqlConnectionStringBuilder(connection)
        {
            Host = $"{IPAddress.Loopback}",
            Port = ((IPEndPoint)listener.LocalEndpoint).Port,
            SslMode = SslMode.Disable,
            GssEncryptionMode = GssEncryptionMode.Disable,
        }.ConnectionString;
        listening = Listen();
    }

    /// <summary>The way to the database through this wire.</summary>
    public string Connection { get; }

    /// <summary>Whether the school is taken out of questions.</summary>
    public bool Blind { get; set; }

    /// <summary>Out of how many it was taken.</summary>
    public int Taken => taken;

    public async ValueTask DisposeAsync()
    {
        listener.Stop();
        await listening;
    }

    private async Task Listen()
    {
        try
        {
            while (true) _ = Join(await listener.AcceptTcpClientAsync());
        }
        catch (Exception closed) when (closed is SocketException or ObjectDisposedException)
        {
            // the wire was taken away
        }
    }

    private async Task Join(TcpClient program)
    {
        using var server = new TcpClient { NoDelay = true };
        using (program)
        {
            program.NoDelay = true;
            try
            {
                await server.ConnectAsync(database.Host!, database.Port);
                await Task.WhenAny(Ask(program.GetStream(), server.GetStream()), server.GetStream().CopyToAsync(program.GetStream()));
            }
            catch (Exception gone) when (gone is IOException or SocketException)
            {
                // one of the two has hung up
            }
        }
    }

    private async Task Ask(NetworkStream program, NetworkStream server)
    {
        var head = new byte[5];
        while (await First(program, head, server)) { }

        while (true)
        {
            await program.ReadExactlyAsync(head);
            var body = await Body(program, head.AsMemory(1));
            if (head[0] == 'P' && Blind) body = WithoutSchool(body);
            await Send(server, head[..1], body);
        }
    }

    /// <summary>What a connection begins with has no letter; nothing is encrypted on the way.</summary>
    private static async Task<bool> First(NetworkStream program, byte[] head, NetworkStream server)
    {
        await program.ReadExactlyAsync(head.AsMemory(0, 4));
        var body = await Body(program, head.AsMemory(0, 4));
        if (BinaryPrimitives.ReadInt32BigEndian(body) is Encryption or Ticket)
        {
            await program.WriteAsync("N"u8.ToArray());
            return true;
        }

        await Send(server, [], body);
        return false;
    }

    private static async Task<byte[]> Body(NetworkStream from, ReadOnlyMemory<byte> length)
    {
        var body = new byte[BinaryPrimitives.ReadInt32BigEndian(length.Span) - 4];
        await from.ReadExactlyAsync(body);
        return body;
    }

    private static async Task Send(NetworkStream to, byte[] letter, byte[] body)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, body.Length + 4);
        await to.WriteAsync((byte[])[.. letter, .. length, .. body]);
    }

    /// <summary>A statement to be prepared: its name, its words, the types of its blanks.</summary>
    private byte[] WithoutSchool(byte[] body)
    {
        var words = Array.IndexOf(body, (byte)0) + 1;
        var end = Array.IndexOf(body, (byte)0, words);
        var asked = Encoding.UTF8.GetString(body, words, end - words);
        var blind = School().Replace(asked, "(${column} = ${value} or true)");
        if (blind == asked) return body;
        Interlocked.Increment(ref taken);
        return [.. body[..words], .. Encoding.UTF8.GetBytes(blind), .. body[end..]];
    }

    [GeneratedRegex(@"(?<!\bset )(?<column>(?:[\w""]+\.)*tenant_id) = (?<value>\$\d+)")]
    private static partial Regex School();
}
