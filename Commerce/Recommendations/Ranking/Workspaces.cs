using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace EcomBot.Commerce.Recommendations.Ranking;

/// <summary>Lends workspaces, so that a query makes none of its own.</summary>
internal static class Workspaces
{
    private static readonly ConditionalWeakTable<Knowledge, ConcurrentBag<Workspace>> Idle = [];

    /// <summary>Lends an empty workspace until the loan is disposed of.</summary>
    public static Loan Rent(Knowledge known)
    {
        var idle = Idle.GetOrCreateValue(known);
        return new(idle.TryTake(out var space) ? space : new Workspace(known.ProductCount), idle);
    }

    /// <summary>A workspace on loan.</summary>
    public readonly record struct Loan(Workspace Space, ConcurrentBag<Workspace> Home) : IDisposable
    {
        /// <summary>Empties it and gives it back.</summary>
        public void Dispose()
        {
            Space.Clear();
            Home.Add(Space);
        }
    }
}
