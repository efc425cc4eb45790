using System.Net;

namespace ConceptGraph.Explorer.Hosting;

/// <summary>Where a server may listen.</summary>
internal static class ListenAddress
{
    /// <summary>Refuses what is no address, and what other machines can reach unless there is a password.</summary>
    /// <exception cref="ExplorerException">It is refused.</exception>
    public static void Check(IReadOnlyList<string> urls, bool hasPassword)
    {
        foreach (string url in urls)
        {
            if (!IsLoopback(url) && !hasPassword)
            {
                throw ExplorerException.OpenToAll(url);
            }
        }
    }

    private static bool IsLoopback(string url)
    {
        BindingAddress address;
        try
        {
            address = BindingAddress.Parse(url);
        }
        catch (FormatException)
        {
            throw ExplorerException.Address(url);
        }

        string host = address.Host.Trim('[', ']');
        return host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host, out var ip) && IPAddress.IsLoopback(ip));
    }
}
