// What the report's charts need of Apache ECharts, and nothing else.
import * as echarts from 'echarts/core';
import { CustomChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import { SVGRenderer } from 'echarts/renderers';

echarts.use([CustomChart, GridComponent, SVGRenderer, TooltipComponent]);

export const init = echarts.init;
export const version = echarts.version;
