import { describe } from 'vitest';
import { wholePath } from './whole-path.ts';

describe('全程，公众的浏览器不运行脚本', () => wholePath({ javaScript: false }));
