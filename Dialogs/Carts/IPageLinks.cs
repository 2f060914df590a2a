namespace EcomBot.Dialogs.Carts;

/// <summary>Makes links to the shop's pages that customers can open from any channel.</summary>
public interface IPageLinks
{
    /// <summary>A link with the address of the shop's pages before it where it has none; as it is where the host knows no address.</summary>
    string Absolute(string link);
}
