using System.Net;
using System.Net.Sockets;

namespace EcomBot.Tests.Processes;

/// <summary>Ports for programs that cannot ask the system for one themselves.</summary>
internal static class FreePort
{
    /// <summary>A port that nobody listens on.</summary>
    public static int Find()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
