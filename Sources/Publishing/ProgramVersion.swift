/// The program's name and version as `sider.json` and `--version` say them.
package let programVersion = "terskel 0.1.0"
